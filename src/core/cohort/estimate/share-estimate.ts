import { byPerson } from '../people/people.ts';
import type { CohortRun } from '../run.ts';
import { type IntervalEstimate, meanEstimate, withinScale } from './mean-estimate.ts';

const PERCENT = 100;

/**
 * Estimates the share of runs that are of a kind, in percent: each person counts once, with the share among their runs.
 * The interval is that of a mean (Student, 1908), cut at 0 and 100. Undefined without runs.
 */
export function shareEstimate(
  runs: readonly CohortRun[],
  is: (run: CohortRun) => boolean,
): IntervalEstimate | undefined {
  const shares = [...byPerson(runs).values()].map(
    (own) => (PERCENT * own.filter(is).length) / own.length,
  );
  return withinScale(meanEstimate(shares), 0, PERCENT);
}
