import { expect, test } from 'vitest';
import { decodeEvent } from '../../../src/core/run/event.ts';
import type { Carried } from '../../../src/core/scenario/carried.ts';
import { reenact } from '../../../src/session/audit/reenact.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { resumeSession } from '../../../src/session/play/session.ts';
import { platformFour } from '../../content.ts';
import { begin, finish, must, PRACTICE, STRONG, say, ticking } from '../drive.ts';
import { SECOND } from '../second.ts';

const first = platformFour();

const handingOn: Content = {
  ...first,
  playable: {
    ...first.playable,
    scenario: { ...first.playable.scenario, carries: ['promised', 'ending'] },
  },
};

const openingLine = (carried?: Carried): string => {
  const session = begin(SECOND, { ...PRACTICE, ...(carried && { carried }) });
  return session.log.state().turns[0]?.beat.lines[0]?.text ?? '';
};

test('a first contact writes once, in its last fact, what a second one may know', () => {
  const session = begin(handingOn, PRACTICE);
  say(session, STRONG);
  const state = finish(session, 'said-he-owes');
  expect(state.filed?.carried).toEqual({
    met: 'trusted',
    facts: { promised: false, ending: state.ended?.ending },
  });
  const facts = session.log.facts();
  expect(facts.map((fact) => decodeEvent(JSON.parse(JSON.stringify(fact)), ''))).toEqual(
    facts.map((value) => ({ ok: true, value })),
  );
  expect(reenact(facts, handingOn).differences).toEqual([]);
});

test('a scenario that nobody follows hands on nothing', () => {
  const { carries: _, ...scenario } = first.playable.scenario;
  const session = begin({ ...first, playable: { ...first.playable, scenario } }, PRACTICE);
  say(session, STRONG);
  expect(finish(session, 'said-he-owes').filed).not.toHaveProperty('carried');
});

test.each([
  [undefined, 'Somebody told him to wait for you.'],
  [{ met: 'trusted', facts: {} }, 'You came back.'],
  [{ met: 'neutral', facts: {} }, 'He nods.'],
  [{ met: 'harmed', facts: { knife: 'logged' } }, 'He looks at the bus. Then at your pad.'],
  [{ met: 'harmed', facts: { knife: 'sharpened' } }, 'He looks at the bus.'],
] as const)('a second contact opens by how the first one went: %o', (carried, line) => {
  expect(openingLine(carried)).toBe(line);
});

test('a run says what it knew, and resumes and replays with it', () => {
  const carried = { met: 'none', facts: { own_number: true } } as const;
  const known = { met: 'harmed', facts: { own_number: true, other: 'dropped' } } as const;
  expect(begin(SECOND, { ...PRACTICE, carried }).log.state().began.carried).toEqual({
    met: 'none',
    facts: { knife: 'none', own_number: false },
  });
  const session = begin(SECOND, { ...PRACTICE, carried: known });
  expect(session.log.state().began.carried).toEqual({
    met: 'harmed',
    facts: { knife: 'none', own_number: true },
  });
  const resumed = resumeSession(SECOND, session.log.facts(), ticking());
  if (!resumed.ok) throw new Error(resumed.error.code);
  const state = must(resumed.value, { type: 'choose', option: 'night' });
  expect(state.turns[0]?.attempts[0]?.chose.reaction[0]?.text).toBe('You didn’t pick up.');
  expect(reenact(resumed.value.log.facts(), SECOND).differences).toEqual([]);
});

test('a record whose first fact was given other knowledge is found', () => {
  const [began, ...rest] = begin(SECOND, PRACTICE).log.facts();
  if (began?.type !== 'began') throw new Error('a run begins');
  const changed = { ...began, carried: { met: 'trusted', facts: {} } } as const;
  expect(reenact([changed, ...rest], SECOND).differences.map(({ at }) => at)).toContain(
    'carried.facts.knife',
  );
});

test('a state that somebody chose, and when the first contact ended, stay in the record', () => {
  const given = { met: 'neutral', facts: {}, chosen: true, firstAt: 7 } as const;
  const session = begin(SECOND, { ...PRACTICE, carried: given });
  const began = session.log.state().began.carried;
  expect(began).toEqual({
    ...given,
    facts: { knife: 'none', own_number: false },
  });
  expect(reenact(session.log.facts(), SECOND).differences).toEqual([]);
  const [fact] = session.log.facts();
  expect(decodeEvent(JSON.parse(JSON.stringify(fact)), '')).toEqual({ ok: true, value: fact });
});
