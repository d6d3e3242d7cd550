import { deviationOf, meanOf } from '../figures/spread.ts';
import { byPerson } from '../people/people.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { type IntervalEstimate, meanEstimate, withinScale } from './mean-estimate.ts';
import { medianEstimate } from './median-estimate.ts';

/** The two scores that are estimated: overall after caps, and core engagement. */
export const MEASURES = ['shown', 'core'] as const;
export type Measure = (typeof MEASURES)[number];

/** Mean and median over people of one score, each person counted once with the mean of their runs. */
export interface ScoreEstimate {
  readonly people: number;
  readonly runs: number;
  readonly mean: IntervalEstimate;
  readonly median: IntervalEstimate;
  readonly deviation: number | undefined; // of the people's means; divisor n − 1
}

const TOP = 100;

/** Computes each person's mean of a score over complete runs. Runs are nested in people, so people are the units. */
export const personMeans = (runs: readonly CohortRun[], of: Measure): readonly number[] =>
  [...byPerson(runs.filter(isComplete)).values()].flatMap(
    (own) => meanOf(own.flatMap((run) => run[of] ?? [])) ?? [],
  );

/** Estimates a score over complete runs; undefined if none has it. */
export function scoreEstimate(runs: readonly CohortRun[], of: Measure): ScoreEstimate | undefined {
  const means = personMeans(runs, of);
  const mean = withinScale(meanEstimate(means), 0, TOP);
  const median = medianEstimate(means);
  if (mean === undefined || median === undefined) return undefined;
  return {
    people: means.length,
    runs: runs.filter((run) => isComplete(run) && run[of] !== undefined).length,
    mean,
    median,
    deviation: deviationOf(means),
  };
}
