import type { ChangeRow, Changes } from '../figures/change.ts';
import { leastReliable } from '../figures/reliable-change.ts';
import { deviationOf, meanOf, quantileOf } from '../figures/spread.ts';
import { type GuardedCount, guardCells, isSmall } from '../small-cells.ts';
import { type IntervalEstimate, meanEstimate, meanInterval } from './mean-estimate.ts';
import type { Measure } from './score-estimate.ts';

/** The paired change of people who played the same scenario, variant and mode at least twice. */
export interface ChangeEstimate {
  readonly measure: Measure;
  readonly people: number;
  readonly pairs: number;
  readonly mean: IntervalEstimate; // latest minus first, each person counted once
  readonly deviation: number | undefined; // of the people's mean changes
  readonly effect: number | undefined; // Cohen's d_z: mean change over that deviation
  readonly smallerThan: number | undefined; // the change is smaller than this either way (see below)
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
 * Estimates the mean change per person. `smallerThan` is the smallest margin for which two one-sided tests at 5 %
 * (Schuirmann, 1987) show that the change lies within it: the farther end of the 90 % interval.
 */
export function changeEstimate(
  all: readonly ChangeRow[],
  measure: Measure,
): ChangeEstimate | undefined {
  const rows = all.filter((row) => changeIn(row, measure) !== undefined);
  const changes = personChanges(rows, measure);
  const mean = meanEstimate(changes);
  if (mean === undefined) return undefined;
  const deviation = deviationOf(changes);
  const within = meanInterval(changes, 0.1);
  return {
    measure,
    people: changes.length,
    pairs: rows.length,
    mean,
    deviation,
    effect: deviation ? mean.value / deviation : undefined,
    smallerThan: within && Math.max(Math.abs(within.low), Math.abs(within.high)),
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
