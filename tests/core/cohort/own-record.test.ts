import { expect, test } from 'vitest';
import { ownRecord } from '../../../src/core/cohort/people/own-record.ts';
import type { CohortRun } from '../../../src/core/cohort/run.ts';
import { RETURN_WEEKS, returnAt } from '../../../src/core/run/return.ts';
import { rubric } from '../facts.ts';
import { earned, run } from './runs.ts';

test('the first run stays beside later ones, and the latest of each scenario is pooled', () => {
  const made = ownRecord(
    [
      run('me', 3, { scenario: 'x', title: 'X', dimensions: [earned('OPEN', 3, 2)] }),
      run('me', 1, { dimensions: [earned('OPEN', 0, 3)], open: { hits: 1, of: 4 } }),
      run('me', 4, { dimensions: [earned('OPEN', 5, 2)], open: { hits: 3, of: 4 } }),
      run('me', 2, { phase: 'choosing' }),
    ],
    rubric,
  );
  expect(
    made.scenarios.map(({ title, runs }) => [title, runs.map((one) => one.startedAt)]),
  ).toEqual([
    ['Platform Four', [1, 4]],
    ['X', [3]],
  ]);
  expect(made.cells.find(({ dimension }) => dimension === 'OPEN')).toMatchObject({
    count: 4,
    percent: expect.closeTo(200 / 3),
  });
  expect([made.firstOpen, made.latestOpen]).toEqual([
    { hits: 1, of: 4 },
    { hits: 3, of: 4 },
  ]);
});

test('what to try next is what the latest debrief says, and nothing where all was full', () => {
  const dimensions = [earned('OPEN', 6, 3), earned('PACE', 1, 3)];
  const next = (change: Partial<CohortRun>) =>
    ownRecord(
      [run('me', 1, { dimensions: [earned('LISTEN', 0, 3)] }), run('me', 2, change)],
      rubric,
    ).next;
  expect(next({ dimensions })).toEqual({
    advice: { about: 'technique', dimension: 'PACE' },
    title: 'Platform Four',
  });
  const errors = [{ code: 'THREAT', class: 'A', beat: 'B1', repaired: false }] as const;
  expect(next({ dimensions, errors })?.advice).toEqual({ about: 'error', code: 'THREAT' });
  expect(next({ dimensions: [earned('PACE', 9, 3)] })).toBeUndefined();
});

test('nothing done gives nothing; the return is four weeks after the last run', () => {
  expect(ownRecord([], rubric)).toMatchObject({
    scenarios: [],
    next: undefined,
    lastAt: undefined,
  });
  expect(returnAt(Date.UTC(2026, 0, 1), RETURN_WEEKS)).toBe(Date.UTC(2026, 0, 29));
});
