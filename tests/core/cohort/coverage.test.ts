import { expect, test } from 'vitest';
import type { Interval } from '../../../src/core/agreement/interval.ts';
import { changeEstimate } from '../../../src/core/cohort/estimate/change-estimate.ts';
import { scoreEstimate } from '../../../src/core/cohort/estimate/score-estimate.ts';
import { changesOf } from '../../../src/core/cohort/figures/change.ts';
import { knownCohort, TRUTH, trueChange } from './known-cohort.ts';

// The figures of 2,000 cohorts stand in docs/statistics.md; here are as many as a quick test allows.
const COHORTS = 400;
const FIRST = 1000; // seed

/** The mean that people of both groups have in truth, half of their runs after the change. */
const center = TRUTH.mean - TRUTH.difference / 2 + trueChange(TRUTH) / 2;

/** The intervals of one cohort, each with the truth it should hold. */
function intervals(seed: number): {
  readonly [of: string]: readonly [number, Interval | undefined];
} {
  const runs = knownCohort(seed, TRUTH);
  const still = knownCohort(seed, { ...TRUTH, change: 0 });
  const core = scoreEstimate(runs, 'core');
  const changed = (some: typeof runs) => changeEstimate(changesOf(some), 'core')?.mean;
  const asIfPeople = runs.map((one) => ({ ...one, person: one.session }));
  return {
    'mean over people': [center, core?.mean.interval],
    'median over people': [center, core?.median.interval],
    'change of half a deviation': [trueChange(TRUTH), changed(runs)?.interval],
    'effect of half a deviation': [
      TRUTH.change,
      changeEstimate(changesOf(runs), 'core')?.effect?.interval,
    ],
    'change of none': [0, changed(still)?.interval],
    'mean over runs': [center, scoreEstimate(asIfPeople, 'core')?.mean.interval],
  };
}

test('of 100 cohorts whose truth is known, 93 to 97 intervals hold it; taking runs for people, far fewer', () => {
  const held = new Map<string, number>();
  for (let seed = FIRST; seed < FIRST + COHORTS; seed += 1) {
    for (const [of, [truth, interval]] of Object.entries(intervals(seed))) {
      const holds = interval !== undefined && interval.low <= truth && truth <= interval.high;
      held.set(of, (held.get(of) ?? 0) + (holds ? 1 : 0));
    }
  }
  const { 'mean over runs': runs = 100, ...people } = Object.fromEntries(
    [...held].map(([of, count]) => [of, (100 * count) / COHORTS]),
  );
  expect(Object.entries(people).filter(([, share]) => share < 93 || share > 97)).toEqual([]);
  expect(runs).toBeLessThan(80);
});
