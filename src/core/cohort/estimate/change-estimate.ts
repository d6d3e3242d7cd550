import type { ChangeRow, Changes } from '../figures/change.ts';
import { crossSum } from '../figures/correlation.ts';
import { leastReliable } from '../figures/reliable-change.ts';
import { deviationOf, meanOf, quantileOf } from '../figures/spread.ts';
import { type GuardedCount, guardCells, isSmall } from '../small-cells.ts';
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

/** Reliable changes, with how many could have occurred and how many chance alone gives. */
export interface ReliableCount {
  readonly pairs: number;
  readonly least: number; // points a change needs
  readonly up: GuardedCount;
  readonly down: GuardedCount;
  readonly couldRise: GuardedCount; // first runs low enough to rise that far
  readonly byChance: number; // expected each way if nobody changed
}

const TOP = 100;
const ONE_SIDED = 0.025; // share beyond 1.96 standard errors on one side

/** Returns the change of a pair; undefined where a run lacks that score. */
function changeIn(
  { first, last, firstShown, lastShown }: ChangeRow,
  of: Measure,
): number | undefined {
  if (of === 'core') return last - first;
  return firstShown === undefined || lastShown === undefined ? undefined : lastShown - firstShown;
}

/** Averages the changes of each person; people are the units. */
export function personChanges(rows: readonly ChangeRow[], of: Measure): readonly number[] {
  const own = new Map<string, number[]>();
  for (const row of rows) {
    const change = changeIn(row, of);
    if (change === undefined) continue;
    const changes = own.get(row.person) ?? [];
    own.set(row.person, changes);
    changes.push(change);
  }
  return [...own.values()].map((changes) => meanOf(changes) ?? 0);
}

/**
 * Computes the standard deviation of first scores within scenario, variant and mode: it is that of single scores, however
 * many scenarios a person played. Undefined if no two people share one.
 */
function firstDeviation(rows: readonly ChangeRow[], of: Measure): number | undefined {
  const strata = new Map<string, number[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.scenario, row.variant, row.mode]);
    const own = strata.get(key) ?? [];
    strata.set(key, own);
    own.push((of === 'core' ? row.first : row.firstShown) ?? 0);
  }
  let [squares, df] = [0, 0];
  for (const own of strata.values()) {
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
  const half = studentQuantile(0.05, n - 1) * error;
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
  return {
    measure,
    people: changes.length,
    pairs: rows.length,
    mean,
    effect: effectOf(changes, mean.value, firstDeviation(rows, measure)),
    days:
      quantileOf(
        rows.map(({ days }) => days),
        0.5,
      ) ?? 0,
  };
}

/**
 * Counts reliable changes; undefined without a scale. Unless `open`, no count is told that is about one to four people,
 * nor one whose rest is.
 */
export function reliableCount(
  { rows, scale, pairs }: Changes,
  open: boolean,
): ReliableCount | undefined {
  if (scale === undefined) return undefined;
  const least = leastReliable(scale);
  const counts = (parts: readonly (readonly ChangeRow[])[]): readonly GuardedCount[] => {
    if (open) return parts.map(({ length }) => length);
    const peopleOf = (own: readonly ChangeRow[]) => new Set(own.map(({ person }) => person)).size;
    return guardCells(
      parts.map((own) => {
        const people = peopleOf(own);
        return { count: own.length, people, told: !isSmall(people) };
      }),
    );
  };
  const [up, down] = counts(
    (['up', 'down', 'within'] as const).map((verdict) =>
      rows.filter(({ reliable }) => reliable?.verdict === verdict),
    ),
  );
  const isLow = ({ first }: ChangeRow): boolean => first + least < TOP;
  const [couldRise] = counts([rows.filter(isLow), rows.filter((row) => !isLow(row))]);
  return { pairs, least, up, down, couldRise, byChance: ONE_SIDED * pairs };
}
