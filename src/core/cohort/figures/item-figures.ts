import { covarianceOf } from './correlation.ts';
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
const largestCovariance = (items: readonly number[], rests: readonly number[]) =>
  covarianceOf(Float64Array.from(items).sort(), Float64Array.from(rests).sort());

/** What runs reached on an item and on the rest of their paths, as two columns. */
export interface ItemColumns {
  readonly items: readonly number[]; // shares, 0..1
  readonly rests: readonly number[];
}

/**
 * Facility, spread, discrimination index and discriminative efficiency (Moodle's quiz statistics).
 * Each row is the share reached on the item and on the other decisions of the same path, 0 to 1.
 * Where all runs share a path the rest is proportional to Moodle's, and the figures are equal.
 */
export function itemFigures({ items, rests }: ItemColumns): ItemFigures | undefined {
  const facility = meanOf(items);
  if (facility === undefined) return undefined;
  const together = covarianceOf(items, rests);
  const itemVariance = covarianceOf(items, items);
  const restVariance = covarianceOf(rests, rests);
  const largest = largestCovariance(items, rests);
  const discrimination =
    together !== undefined && itemVariance && restVariance
      ? (100 * together) / Math.sqrt(itemVariance * restVariance)
      : undefined;
  const efficiency = together !== undefined && largest ? (100 * together) / largest : undefined;
  return {
    n: items.length,
    facility,
    deviation: deviationOf(items),
    discrimination,
    efficiency,
    dubious: efficiency !== undefined && efficiency < DUBIOUS_UNDER,
  };
}
