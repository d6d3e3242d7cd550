import { expect, test } from 'vitest';
import { RETURN_WEEKS, returnAt } from '../../../src/core/run/return.ts';
import { programmeOf } from '../../../src/core/scenario/teaching/programme.ts';

const ORDER = ['one', 'two', 'three'];
const NOW = 1_700_000_000_000;
const weeksAgo = (weeks: number): number => returnAt(NOW, -weeks);

test('before anything is done, the first of the order comes next', () => {
  expect(programmeOf(ORDER, [], NOW)).toEqual({
    done: 0,
    of: 3,
    next: 'one',
    due: [],
    coming: undefined,
  });
});

test('what was done out of order is not asked for again before its time', () => {
  const made = programmeOf(ORDER, [{ scenario: 'two', lastAt: weeksAgo(1) }], NOW);
  expect(made).toMatchObject({ done: 1, next: 'one', due: [] });
  expect(made.coming).toEqual({ scenario: 'two', at: returnAt(NOW, RETURN_WEEKS - 1) });
});

test('what was done weeks ago is due, the longest first, counted from its latest run', () => {
  const runs = [
    { scenario: 'one', lastAt: weeksAgo(12) },
    { scenario: 'one', lastAt: weeksAgo(5) },
    { scenario: 'two', lastAt: weeksAgo(8) },
    { scenario: 'three', lastAt: weeksAgo(RETURN_WEEKS) },
    { scenario: 'gone', lastAt: weeksAgo(9) },
  ];
  const made = programmeOf(ORDER, runs, NOW);
  expect(made.due.map(({ scenario }) => scenario)).toEqual(['two', 'one', 'three']);
  expect(made).toMatchObject({ done: 3, next: undefined, coming: undefined });
});
