import { covarianceOf } from './correlation.ts';
import { deviationOf, meanOf } from './spread.ts';

/** Statistics of one decision over the runs that met it, as Moodle computes them for a quiz question. */
export interface ItemFigures {
  readonly n: number; // runs rated at this decision
  readonly facility: number; // mean share of points, 0..1
  readonly deviation: number | undefined; // of that share; divisor n − 1
  readonly discrimination: number | undefined; // −100..100: 100 · cov(item, rest) / √(var item · var rest)
  readonly efficiency: number | undefined; // −100..100: 100 · cov(item, rest) / the maximum covariance of these values
  readonly dubious: boolean; // efficiency below 15
}

const DUBIOUS_UNDER = 15;

/** Returns the maximum possible covariance: both columns sorted. */
const largestCovariance = (items: readonly number[], rests: readonly number[]) =>
  covarianceOf(Float64Array.from(items).sort(), Float64Array.from(rests).sort());

/** Scores on an item and on the rest of each run's path, one row per run. */
export interface ItemColumns {
  readonly items: readonly number[]; // shares, 0..1
  readonly rests: readonly number[];
}

/**
 * Computes facility, standard deviation, discrimination index and discriminative efficiency (Moodle quiz statistics).
 * Each row holds the share earned on the item and on the other decisions of the same path, 0 to 1. If all runs share
 * one path, the results equal Moodle's.
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
