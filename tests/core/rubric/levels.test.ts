import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/rubric/level.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { levelThatCounts } from '../../../src/core/scoring/decision.ts';
import { began, chose, faced, hinted, retried, rubric, stateOf } from '../facts.ts';

/** The level of OPEN that counts for one beat on which these things happened. */
function counted(...happened: readonly EventDraft[]): Level | undefined {
  const turn = stateOf(began(), faced('B1', ['OPEN']), ...happened).turns[0];
  if (turn === undefined) throw new Error('a turn');
  return levelThatCounts(turn, 'OPEN', rubric);
}

const open = (level: Level) => chose('B1', { OPEN: level });
const again = retried('B1');
const hint = hinted('B1');

describe('one try and no hint', () => {
  test.each<Level>([0, 1, 2, 3])('a level of %i counts as it is', (level) => {
    expect(counted(open(level))).toBe(level);
  });
});

describe('a retry: max(first, min(2, average of both, rounded down))', () => {
  test.each<[Level, Level, Level]>([
    [0, 0, 0],
    [0, 1, 0],
    [0, 2, 1],
    [0, 3, 1],
    [1, 0, 1],
    [1, 1, 1],
    [1, 2, 1],
    [1, 3, 2],
    [2, 0, 2],
    [2, 1, 2],
    [2, 2, 2],
    [2, 3, 2],
    [3, 0, 3],
    [3, 1, 3],
    [3, 2, 3],
    [3, 3, 3],
  ])('first %i, then %i, counts as %i', (first, second, level) => {
    expect(counted(open(first), again, open(second))).toBe(level);
  });
});

describe('a hint is free', () => {
  test.each<Level>([0, 1, 2, 3])('a level of %i counts as it is', (level) => {
    expect(counted(hint, open(level))).toBe(level);
  });

  test('before a retry too', () => {
    expect(counted(open(1), again, hint, open(3))).toBe(2);
  });
});

describe('only the first retry of a decision counts', () => {
  test.each<[Level, Level, Level, Level]>([
    [0, 0, 3, 0],
    [1, 1, 3, 1],
    [1, 3, 0, 2],
    [0, 2, 3, 1],
    [3, 0, 0, 3],
  ])('first %i, then %i, then %i, counts as %i', (first, second, third, level) => {
    expect(counted(open(first), again, open(second), again, open(third))).toBe(level);
  });

  test('a hint before the third try changes nothing', () => {
    expect(counted(open(1), again, open(3), again, hint, open(0))).toBe(2);
  });
});

describe('a level that is missing', () => {
  test('was not rated', () => {
    expect(counted(chose('B1', { PACE: 3 }))).toBeUndefined();
    expect(counted()).toBeUndefined();
  });

  test('in the retry leaves the first as it was', () => {
    expect(counted(open(1), again, chose('B1', {}))).toBe(1);
  });

  test('while a retry is still to be chosen is the first', () => {
    expect(counted(open(1), again)).toBe(1);
  });
});

test('each dimension is lifted by itself', () => {
  const turn = stateOf(
    began(),
    faced('B1', ['OPEN', 'PACE', 'LISTEN']),
    chose('B1', { OPEN: 1, PACE: 3, LISTEN: 0 }),
    again,
    chose('B1', { OPEN: 3, PACE: 0, LISTEN: 1 }),
  ).turns[0];
  if (turn === undefined) throw new Error('a turn');
  const levels = (['OPEN', 'PACE', 'LISTEN'] as const).map((one) =>
    levelThatCounts(turn, one, rubric),
  );
  expect(levels).toEqual([2, 3, 0]);
});

test('hint and retry caps are configuration', () => {
  const level = (first: Level, change: Partial<Rubric>, ...before: readonly EventDraft[]) => {
    const tries = [...before, open(first), again, open(3)];
    const turn = stateOf(began(), faced('B1', ['OPEN']), ...tries).turns[0];
    return turn && levelThatCounts(turn, 'OPEN', { ...rubric, ...change });
  };
  expect(level(3, { hintCap: 1 }, hint)).toBe(1);
  expect(level(3, { hintCap: 3 }, hint)).toBe(3);
  expect(level(1, { retryCap: 1 })).toBe(1);
  expect(level(0, { retryCap: 0 })).toBe(0);
});
