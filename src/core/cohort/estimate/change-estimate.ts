import { groupBy } from '../../kernel/group-by.ts';
import type { ChangeRow } from '../figures/change.ts';
import { crossSum } from '../figures/correlation.ts';
import { deviationOf, meanOf, quantileOf } from '../figures/spread.ts';
import {
  type IntervalEstimate,
  meanEstimate,
  studentQuantile,
  withinScale,
} from './mean-estimate.ts';
import type { Measure } from './score-estimate.ts';

/** The paired change of people who played the same scenario, variant and mode at least twice. */
export interface ChangeEstimate {
  readonly measure: Measure;
  readonly people: number;
  readonly pairs: number;
  readonly mean: IntervalEstimate; // latest minus first, each person counted once
  readonly effect: IntervalEstimate | undefined; // mean change over the standard deviation of first scores
  readonly days: number; // median time between the two runs
}

const TOP = 100;

/** Returns the change of a pair; undefined where a run lacks that score. */
function changeIn(
  { first, last, firstShown, lastShown }: ChangeRow,
  of: Measure,
): number | undefined {
  if (of === 'core') return last - first;
  return firstShown === undefined || lastShown === undefined ? undefined : lastShown - firstShown;
}

/** Averages the changes of each person; people are the units. */
export const personChanges = (rows: readonly ChangeRow[], of: Measure): readonly number[] =>
  [...groupBy(rows, ({ person }) => person).values()].flatMap(
    (own) => meanOf(own.flatMap((row) => changeIn(row, of) ?? [])) ?? [],
  );

/**
 * Computes the standard deviation of first scores within scenario, variant and mode: it is that of single scores, however
 * many scenarios a person played. Undefined if no two people share one.
 */
function firstDeviation(rows: readonly ChangeRow[], of: Measure): number | undefined {
  const strata = groupBy(rows, ({ scenario, variant, mode }) =>
    JSON.stringify([scenario, variant, mode]),
  );
  let [squares, df] = [0, 0];
  for (const stratum of strata.values()) {
    const own = stratum.map((row) => (of === 'core' ? row.first : row.firstShown) ?? 0);
    squares += crossSum(own, own);
    df += own.length - 1;
  }
  return df > 0 ? Math.sqrt(squares / df) : undefined;
}

/**
 * Computes the effect size d = mean change / SD of first scores, with an interval by the delta method: its variance is
 * that of the mean over SD², and d² / 2(n − 1) for that of the SD, n people (Becker, 1988, with the error of the paired
 * mean). Undefined if first scores do not vary.
 */
function effectOf(
  changes: readonly number[],
  mean: number,
  deviation: number | undefined,
): IntervalEstimate | undefined {
  if (!deviation) return undefined;
  const [value, spread, n] = [mean / deviation, deviationOf(changes), changes.length];
  if (spread === undefined) return { value, interval: undefined, without: 'few' };
  const error = Math.sqrt(spread ** 2 / n / deviation ** 2 + value ** 2 / (2 * (n - 1)));
  const half = studentQuantile(n - 1) * error;
  return { value, interval: { low: value - half, high: value + half } };
}

/** Estimates the mean change per person; undefined without pairs. */
export function changeEstimate(
  all: readonly ChangeRow[],
  measure: Measure,
): ChangeEstimate | undefined {
  const rows = all.filter((row) => changeIn(row, measure) !== undefined);
  const changes = personChanges(rows, measure);
  const mean = withinScale(meanEstimate(changes), -TOP, TOP);
  if (mean === undefined) return undefined;
  const days = rows.map((row) => row.days);
  return {
    measure,
    people: changes.length,
    pairs: rows.length,
    mean,
    effect: effectOf(changes, mean.value, firstDeviation(rows, measure)),
    days: quantileOf(days, 0.5) ?? 0,
  };
}
