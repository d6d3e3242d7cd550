import { describe, expect, test } from 'vitest';
import type { Carried } from '../../src/core/scenario/carried.ts';
import { scoreOfRun } from '../../src/core/scoring/score.ts';
import type { Content } from '../../src/session/play/content.ts';
import type { Session } from '../../src/session/play/session.ts';
import { contentOf, platformFour, platformFourIn } from '../content.ts';
import { begin, finish, PRACTICE, STRONG, say } from '../session/drive.ts';

const first = platformFour();
const second = contentOf('same-bench');

/** Plays Platform Four to its end and files a note. */
function firstRun(moves: readonly string[], content: Content = first): Session {
  const session = begin(content, PRACTICE);
  const [note] = say(session, moves).ended?.notes ?? [];
  if (note === undefined) throw new Error('no notes');
  finish(session, note.id);
  return session;
}

/** What a first contact handed on. */
function handedOn(session: Session): Carried {
  const carried = session.log.state().filed?.carried;
  if (carried === undefined) throw new Error('nothing was handed on');
  return carried;
}

const of = (moves: string): readonly string[] => moves.split(' ');

/** The board of Same Bench, as it can be defended. */
const SORTED = {
  'same-jacket': 'ordinary',
  'the-bell': 'ordinary',
  'bag-text': 'means',
  'goes-back': 'means',
} as const;

/** First contacts by how they went, with what the second one then knows. */
const FIRST: readonly (readonly [string, readonly string[], Carried])[] = [
  [
    'his knife in the box, and a call beside him',
    STRONG,
    { met: 'trusted', facts: { knife: 'locked', call: 'beside', own_number: false, ending: 'E1' } },
  ],
  [
    'his knife on a sheet, and a number nobody answers',
    of(
      'at-eleven one-thing friend-say in-the-log later-i-said cocoa plan-for-tonight ten-minutes let-him any-hour i-wrote-it',
    ),
    {
      met: 'neutral',
      facts: { knife: 'logged', call: 'ten_minutes', own_number: true, ending: 'E2' },
    },
  ],
  [
    'a promise, and a call all the same',
    of(
      'two-benches between-us one-bus wait your-okay you-dropped cocoa shoe-size next-to-me started-with-rules let-him three-am',
    ),
    { met: 'harmed', facts: { knife: 'locked', call: 'beside', own_number: false, ending: 'E6' } },
  ],
  [
    'Cal was asked for his papers',
    of('two-benches fair-question one-bus wait you-dropped even cant-help who-are-you write-it-up'),
    { met: 'harmed', facts: { knife: 'locked', call: 'left', own_number: false, ending: 'E4' } },
  ],
];

describe.each(FIRST)('after a first contact with %s', (_, moves, carried) => {
  test('the last fact says so, in English and in Spanish', () => {
    expect(handedOn(firstRun(moves))).toEqual(carried);
    expect(handedOn(firstRun(moves, platformFourIn('es')))).toEqual(carried);
  });

  test('the best lines lead to the bell, and near 100 without a band', () => {
    const session = begin(second, { ...PRACTICE, carried });
    const looksBack = carried.facts.call === 'ten_minutes' ? ' who-paid' : '';
    const moves = `what-i-did${looksBack} eleven two-ways look-at-buses math who-brings`;
    const state = say(session, of(moves));
    expect(state.began.carried).toEqual(carried);
    expect(state.ended?.title).toBe('Two cups and a spring');
    const score = scoreOfRun(finish(session, 'on-the-phone', SORTED), second.rubric);
    expect(score.shown).toBeGreaterThanOrEqual(92);
    expect(score.band).toMatchObject({ name: undefined, lacks: 'follow-up' });
  });
});

test('a perfect second contact leaves the score of a harmed first as it was', () => {
  const [, , , [, moves = []] = []] = FIRST;
  const before = firstRun(moves);
  const score = scoreOfRun(before.log.state(), first.rubric);
  const session = begin(second, { ...PRACTICE, carried: handedOn(before) });
  say(session, of('what-i-did heard-it two-ways look-at-buses math her-yes'));
  expect(scoreOfRun(before.log.state(), first.rubric)).toEqual(score);
  expect(score.shown).toBeLessThan(92);
  const words = JSON.stringify(session.log.facts());
  expect(words).not.toMatch(/score|percent|of 100/i);
});
