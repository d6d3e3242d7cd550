import { expect, test } from 'vitest';
import type { Feeling } from '../../../src/core/run/bond.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import spanish from '../../../src/ui/catalogue/es/play.json';
import { hearWords } from '../../../src/ui/play/between.tsx';
import { roomBetween } from '../../../src/ui/play/room-between.ts';
import { ENGLISH, speak } from '../../../src/ui/tongue.ts';
import { began, chose, stateOf, talking, UP_TO_OWE } from '../session-fixture.ts';

const feeling = (trust: number, pressure = 4, safety = 7): Feeling => ({ trust, pressure, safety });
const answer = { text: 'Sleep.', who: 'eli', mood: 'thoughtful' } as const;
const alone = stateOf([
  began(),
  ...UP_TO_OWE,
  { ...chose('owe', 'leave'), reaction: [answer] } as EventDraft,
]);
const said = (before: Feeling, now: Feeling, state = alone) => {
  const { gap, stands, hear } = roomBetween(state, { before, now });
  return [gap, stands, hear].join(' ');
};

test.each([
  ['pressed, whatever the trust', feeling(6), feeling(8, 7), 'far least nobody'],
  ['less trust than before', feeling(6), feeling(5), 'far fell nobody'],
  ['little trust', feeling(1), feeling(2), 'far distance nobody'],
  ['more trust than before', feeling(3), feeling(4), 'near rose nobody'],
  ['some trust, as before', feeling(4), feeling(4), 'mid deciding nobody'],
  ['much trust, as before, at ease', feeling(7), feeling(7), 'near talking nobody'],
  ['much trust, as before, uneasy', feeling(7), feeling(7, 5), 'mid deciding nobody'],
  ['a place others can overhear', feeling(4), feeling(4, 4, 5), 'mid deciding some'],
])('what can be seen of %s', (_what, before, now, seen) => {
  expect(said(before, now)).toBe(seen);
});

test('somebody beside the person hears; closer, they go quiet', () => {
  expect(said(feeling(4), feeling(5, 4, 3), talking())).toBe('near quiet one');
  expect(said(feeling(4), feeling(4, 4, 7), talking())).toBe('mid deciding only');
  expect(said(feeling(7), feeling(7, 2, 4), talking())).toBe('mid deciding one');
  expect(roomBetween(talking(), { before: feeling(4), now: feeling(4) }).others).toEqual(['cal']);
});

const EMPTY = { text: 'The hall is empty.', leaves: ['eli', 'cal'] };

test('who has left is said, and nothing else of them', () => {
  const state = talking();
  const [turn] = state.turns.slice(-1);
  if (turn === undefined) throw new Error('no turn');
  const lines = [...turn.beat.lines, EMPTY];
  const left = {
    ...state,
    turns: state.turns.with(-1, { ...turn, beat: { ...turn.beat, lines } }),
  };
  expect(said(feeling(4), feeling(9), left)).toBe('far left nobody');
});

test('who has left stays away in the next moment, until they speak again', () => {
  const state = talking();
  const [turn] = state.turns.slice(-1);
  if (turn === undefined) throw new Error('no turn');
  const gone = { ...turn, beat: { ...turn.beat, lines: [EMPTY] }, attempts: [] };
  const next = (text: string, who?: string) => ({
    ...turn,
    beat: { ...turn.beat, lines: [{ text, ...(who && { who }) }] },
  });
  const then = (one: ReturnType<typeof next>) => ({ ...state, turns: [gone, one] });
  expect(said(feeling(4), feeling(9), then(next('Rain.')))).toBe('far left nobody');
  expect(said(feeling(4), feeling(4), then(next('Hi.', 'eli')))).toBe('mid deciding nobody');
});

test('who can hear is said of one and of two, in Spanish with the verb that fits', () => {
  const state = stateOf([began()]);
  const heard = (hear: 'only' | 'one', ...others: string[]) =>
    hearWords(state, { gap: 'mid', stands: 'deciding', hear, others });
  expect(heard('only', 'Bea', 'Cal')).toBe('Only Bea and Cal can hear');
  speak({ ...ENGLISH, language: 'es', locale: 'es-US', catalogue: () => spanish });
  expect(heard('only', 'Bea')).toBe('Solo Bea puede oír');
  expect(heard('only', 'Bea', 'Cal')).toBe('Solo Bea y Cal pueden oír');
  expect(heard('one', 'Bea', 'Cal')).toBe('Bea y Cal pueden oír');
});
