import { covarianceOf, type Pair } from './correlation.ts';
import { deviationOf, meanOf } from './spread.ts';

/** The figures of one decision over the runs that met it, as Moodle computes them for a question. */
export interface ItemFigures {
  readonly n: number; // runs that met it and were rated there
  readonly facility: number; // mean share of the levels that could be reached, 0..1
  readonly deviation: number | undefined; // of that share, n − 1 below the line
  readonly discrimination: number | undefined; // −100..100: 100 · cov(item, rest) / √(var item · var rest)
  readonly efficiency: number | undefined; // −100..100: 100 · cov(item, rest) / the largest cov these values allow
  readonly dubious: boolean; // efficiency under 15
}

const DUBIOUS_UNDER = 15;

/** The covariance if the best on the item were the best on the rest, and so on down. */
function largestCovariance(pairs: readonly Pair[]): number | undefined {
  const items = Float64Array.from(pairs, ([item]) => item).sort();
  const rests = Float64Array.from(pairs, ([, rest]) => rest).sort();
  return covarianceOf(Array.from(items, (item, at): Pair => [item, rests[at] ?? 0]));
}

/**
 * Facility, spread, discrimination index and discriminative efficiency (Moodle's quiz statistics).
 * Each pair is the share reached on the item and on the other decisions of the same path, 0 to 1.
 * Where all runs share a path the rest is proportional to Moodle's, and the figures are equal.
 */
export function itemFigures(pairs: readonly Pair[]): ItemFigures | undefined {
  const shares = pairs.map(([item]) => item);
  const facility = meanOf(shares);
  if (facility === undefined) return undefined;
  const together = covarianceOf(pairs);
  const itemVariance = covarianceOf(pairs.map(([item]) => [item, item]));
  const restVariance = covarianceOf(pairs.map(([, rest]) => [rest, rest]));
  const largest = largestCovariance(pairs);
  const discrimination =
    together !== undefined && itemVariance && restVariance
      ? (100 * together) / Math.sqrt(itemVariance * restVariance)
      : undefined;
  const efficiency = together !== undefined && largest ? (100 * together) / largest : undefined;
  return {
    n: pairs.length,
    facility,
    deviation: deviationOf(shares),
    discrimination,
    efficiency,
    dubious: efficiency !== undefined && efficiency < DUBIOUS_UNDER,
  };
}
