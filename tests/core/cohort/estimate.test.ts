import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeEstimate } from '../../../src/core/cohort/estimate/change-estimate.ts';
import {
  leavesOutZero,
  meanEstimate,
  meanInterval,
} from '../../../src/core/cohort/estimate/mean-estimate.ts';
import { medianEstimate } from '../../../src/core/cohort/estimate/median-estimate.ts';
import {
  bandRange,
  bandWidths,
  FEWEST_PLAYERS,
  reliabilityOf,
} from '../../../src/core/cohort/estimate/reliability.ts';
import { scenarioEstimates } from '../../../src/core/cohort/estimate/scenario-estimate.ts';
import { scoreEstimate } from '../../../src/core/cohort/estimate/score-estimate.ts';
import { changesOf } from '../../../src/core/cohort/figures/change.ts';
import { rubric } from '../facts.ts';
import { run } from './runs.ts';

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 });

const OPEN = { open: true, mayCount: () => true };

describe('a mean and a median over people', () => {
  test('lie inside their intervals, which move with the scores', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 50 }), (all, by) => {
        for (const of of [meanEstimate, medianEstimate]) {
          const [made, moved] = [of(all), of(all.map((one) => one + by))];
          const [interval, later] = [made?.interval, moved?.interval];
          expect(interval === undefined).toBe(later === undefined);
          if (made === undefined || interval === undefined || later === undefined) continue;
          expect(interval.low).toBeLessThanOrEqual(made.value + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(made.value - 1e-9);
          expect(later.low - interval.low).toBeCloseTo(by, 6);
        }
      }),
    );
  });

  test('have no interval where one value, or one that never changes, says nothing of chance', () => {
    expect(meanEstimate([])).toBeUndefined();
    expect(meanInterval([70])).toBeUndefined();
    expect(meanInterval([70, 70, 70])).toBeUndefined();
    expect(medianEstimate([1, 2, 3, 4, 5])?.interval).toBeUndefined();
    expect(medianEstimate([1, 2, 3, 4, 5, 6])?.interval).toBeDefined();
  });

  test('count each person once, however often they played', () => {
    const runs = [
      ...Array.from({ length: 9 }, (_, at) => run('ann', at, { shown: 90 })),
      run('ben', 1, { shown: 50 }),
      run('cat', 1, { shown: 0, phase: 'choosing' }),
    ];
    expect(scoreEstimate(runs, 'shown')).toMatchObject({
      people: 2,
      runs: 10,
      mean: { value: 70 },
      median: { value: 70 },
    });
  });
});

test('each scenario has its own people, runs, runs that were left, and caps', () => {
  const [made] = scenarioEstimates(
    [
      run('a', 1, { shown: 49, cappedTo: 49 }),
      run('a', 2, { shown: 71 }),
      run('b', 1, { phase: 'choosing' }),
    ],
    OPEN,
    () => true,
  );
  expect(made).toMatchObject({ people: 1, runs: 2, unfinished: 1, capped: 1 });
  expect(made?.shown?.mean.value).toBe(60);
});

test('of a scenario that may not be chosen neither people nor runs are told', () => {
  const runs = ['a', 'b'].map((scenario) => run('p', 1, { scenario, title: scenario }));
  expect(scenarioEstimates(runs, OPEN, (scenario) => scenario === 'a')).toMatchObject([
    { people: 1, runs: 1, shown: { people: 1 } },
    { people: undefined, runs: undefined, capped: undefined, shown: undefined },
  ]);
});

describe('change', () => {
  test('compares runs of one scenario, variant and mode only', () => {
    const rows = changesOf([
      run('a', 1),
      run('a', 2, { variant: 'other' }),
      run('a', 3, { mode: 'practice' }),
      run('a', 86_400_003, { mode: 'practice', core: 90 }),
    ]);
    expect(rows).toMatchObject([{ mode: 'practice', first: 70, last: 90, days: 1 }]);
  });

  const changed = (all: readonly number[], scenarios: number) =>
    all.flatMap((change, at) =>
      Array.from({ length: scenarios }, (_, which) => {
        const scenario = { scenario: `s${which}` };
        const first = 50 + 3 * at + ((at * 7 + which * 5) % 11);
        return [
          run(`p${at}`, 1, { ...scenario, core: first }),
          run(`p${at}`, 2, { ...scenario, core: first + change + ((at * 5 + which * 3) % 7) - 3 }),
        ];
      }).flat(),
    );

  test('has one effect size, whether people played one scenario or ten', () => {
    const all = [4, -2, 1, 0, -3, 2, 1, -1].map((change) => change + 5);
    const [one, ten] = [1, 10].map((n) => changeEstimate(changesOf(changed(all, n)), 'core'));
    expect(one?.people).toBe(ten?.people);
    expect(Math.abs((one?.effect?.value ?? 9) - (ten?.effect?.value ?? 0))).toBeLessThan(0.15); // over the SD of averaged changes it would be 3 times as large
    expect(ten?.effect?.interval?.low).toBeLessThan(ten?.effect?.value ?? 0);
    expect(changeEstimate([], 'core')).toBeUndefined();
  });

  test('is said to be shown only where the interval leaves out 0 as it is printed', () => {
    expect([0.0003, 0.04, 0.05, -2].map((low) => leavesOutZero({ low, high: 2.3 }))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(leavesOutZero({ low: -3, high: -0.1 })).toBe(true);
  });

  test('pairs without a score are not counted as its pairs', () => {
    const rows = changesOf(
      [1, 2].flatMap((change, at) => [
        run(`p${at}`, 1, { core: 60 }),
        run(`p${at}`, 2, { core: 60 + change }),
      ]),
    );
    const [one, other] = rows.map((row) => ({ ...row, lastShown: undefined }));
    const half = [one, other && { ...other, lastShown: 70 }].flatMap((row) => row ?? []);
    expect(changeEstimate(half, 'shown')).toMatchObject({ people: 1, pairs: 1 });
    expect(changeEstimate(half, 'core')).toMatchObject({ people: 2, pairs: 2 });
  });

  test('has no interval beyond the scale', () => {
    const made = scoreEstimate([run('a', 1, { shown: 20 }), run('b', 1, { shown: 98 })], 'shown');
    expect(made?.mean.interval).toEqual({ low: 0, high: 100 });
  });
});

describe('reliability', () => {
  const played = (people: number, scenarios: number) =>
    Array.from({ length: people }, (_, at) =>
      Array.from({ length: scenarios }, (_, which) =>
        run(`p${at}`, which, {
          scenario: `s${which}`,
          shown: 40 + 3 * at + 4 * which + ((at * 7 + which * 5) % 6),
        }),
      ),
    ).flat();

  test('needs ten people who share two scenarios, and leaves a scenario out that few played', () => {
    expect(reliabilityOf(played(FEWEST_PLAYERS - 1, 3))).toBeUndefined();
    expect(reliabilityOf(played(FEWEST_PLAYERS, 1))).toBeUndefined();
    const rare = run('p0', 9, { scenario: 'rare' });
    expect(reliabilityOf([...played(FEWEST_PLAYERS, 3), rare])).toMatchObject({
      people: FEWEST_PLAYERS,
      scenarios: 3,
    });
  });

  test('gives alpha and the error of one run with intervals that hold them, the wider the fewer', () => {
    const [few, many] = [FEWEST_PLAYERS, 60].map((people) => reliabilityOf(played(people, 4)));
    for (const made of [few?.alpha, few?.error, many?.alpha, many?.error]) {
      expect(made?.interval?.low).toBeLessThanOrEqual(made?.value ?? 0);
      expect(made?.interval?.high).toBeGreaterThanOrEqual(made?.value ?? 9);
    }
    const width = (made: typeof few) =>
      (made?.error.interval?.high ?? 0) - (made?.error.interval?.low ?? 0);
    expect(width(few)).toBeGreaterThan(width(many));
  });

  test('a band of one run is a range as wide as its error', () => {
    const names = (score: number, error: number) =>
      bandRange(score, error, rubric.bands).map(({ from }) => from);
    const rising = rubric.bands.map(({ from }) => from).toSorted((a, b) => a - b);
    expect(names(100, 0)).toEqual(rising.slice(-1));
    expect(names(50, 40)).toEqual(rising);
    expect(bandWidths(rubric.bands).reduce((sum, one) => sum + one, 0)).toBe(
      100 - (rising[0] ?? 0),
    );
  });
});
