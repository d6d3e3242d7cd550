import { describe, expect, test } from 'vitest';
import { attemptsOf } from '../../../src/core/run/attempts.ts';
import type { Mode } from '../../../src/core/run/intent.ts';
import { replay } from '../../../src/core/run/reduce.ts';
import type { SessionState } from '../../../src/core/run/state.ts';
import { began, chose, ended, faced, facts, filed, skipped } from '../facts.ts';

type Run = readonly [from: number, to: number, mode: Mode, how?: 'skipped' | 'left'];

/** A run that began at one time and was closed, skipped or left at another. */
function runOf([from, to, mode, how]: Run): SessionState {
  const last = how === 'skipped' ? [skipped] : [ended(), filed()];
  const all = facts(began({ mode }), faced('B1'), chose('B1'), ...(how === 'left' ? [] : last));
  const state = replay(all.map((fact, index) => ({ ...fact, at: index === 0 ? from : to })));
  if (!state.ok) throw new Error(state.error.code);
  return state.value;
}

const startsOf = (runs: readonly SessionState[]) => runs.map((run) => run.startedAt);

const told = (...runs: readonly Run[]) => {
  const { record, later, practice, before } = attemptsOf(runs.map(runOf));
  return {
    record: record?.startedAt,
    later: startsOf(later),
    practice: startsOf(practice),
    ...{ before },
  };
};

describe('the record of a scenario', () => {
  test('is nothing before any run', () => {
    expect(told()).toEqual({
      record: undefined,
      later: [],
      practice: [],
      before: { practice: 0, unfinished: 0 },
    });
  });

  test('is the first complete assessment; later ones stand beside it', () => {
    const made = told([30, 40, 'assessment'], [10, 20, 'assessment'], [50, 60, 'assessment']);
    expect(made).toMatchObject({ record: 10, later: [30, 50] });
  });

  test.each<[string, Run]>([
    ['a practice run', [10, 20, 'practice']],
    ['an assessment that was left', [10, 20, 'assessment', 'left']],
    ['an assessment that was skipped', [10, 20, 'assessment', 'skipped']],
  ])('is not %s', (_, run) => {
    expect(told(run).record).toBeUndefined();
    expect(told(run, [30, 40, 'assessment']).record).toBe(30);
  });

  test('is the assessment completed first, though another was begun before it', () => {
    // begun at 10 and left open while the answers were met at 20 to 30
    const made = told([10, 90, 'assessment'], [20, 30, 'assessment']);
    expect(made).toMatchObject({ record: 20, later: [10] });
  });
});

describe('runs that may have shown the answers before', () => {
  test('are counted, without a reason: practice, and assessments not finished', () => {
    const made = told(
      [10, 15, 'practice'],
      [20, 25, 'practice', 'left'],
      [30, 35, 'assessment', 'left'],
      [40, 45, 'assessment', 'skipped'],
      [50, 55, 'assessment'],
    );
    expect(made).toMatchObject({ record: 50, before: { practice: 2, unfinished: 2 } });
  });

  test('count when begun before the record ended, and not after', () => {
    const made = told([10, 50, 'assessment'], [20, 30, 'practice'], [60, 70, 'practice']);
    expect(made).toMatchObject({ practice: [20, 60], before: { practice: 1, unfinished: 0 } });
  });

  test('do not count the record itself, nor the runs after it', () => {
    const made = told([10, 20, 'assessment'], [30, 40, 'assessment', 'left']);
    expect(made.before).toEqual({ practice: 0, unfinished: 0 });
  });

  test('are all counted while there is no record', () => {
    const made = told([10, 20, 'practice'], [30, 40, 'assessment', 'left']);
    expect(made.before).toEqual({ practice: 1, unfinished: 1 });
  });
});

test('the order in which runs are given does not matter', () => {
  const runs: readonly Run[] = [
    [10, 15, 'practice'],
    [20, 25, 'assessment', 'left'],
    [30, 35, 'assessment'],
    [40, 45, 'assessment'],
  ];
  expect(told(...runs.toReversed())).toEqual(told(...runs));
});
