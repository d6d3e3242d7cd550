import type { Interval } from '../../agreement/interval.ts';
import { deviationOf, meanOf } from '../figures/spread.ts';
import { studentQuantile, type Tails } from './student.ts';

/** A figure with its 95 % interval; undefined where the interval does not exist. */
export interface IntervalEstimate {
  readonly value: number;
  readonly interval: Interval | undefined;
}

/**
 * Computes the interval of a mean, one value per person: mean ± t(n − 1) · SD / √n (Student, 1908). Undefined under
 * two values, or if all are equal.
 */
export function meanInterval(values: readonly number[], tails: Tails = 0.05): Interval | undefined {
  const [mean, deviation, n] = [meanOf(values), deviationOf(values), values.length];
  if (mean === undefined || deviation === undefined || deviation === 0) return undefined;
  const half = (studentQuantile(tails, n - 1) * deviation) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
}

/** Computes a mean with its 95 % interval; undefined without values. */
export function meanEstimate(values: readonly number[]): IntervalEstimate | undefined {
  const value = meanOf(values);
  return value === undefined ? undefined : { value, interval: meanInterval(values) };
}

/**
 * Computes the difference of two means, first minus second, with its 95 % interval; the groups may spread differently
 * (Welch, 1947; degrees of freedom by Satterthwaite, 1946). Undefined if a side has no value, without an interval if
 * one has a single value or neither varies.
 */
export function differenceEstimate(
  first: readonly number[],
  second: readonly number[],
): IntervalEstimate | undefined {
  const [a, b] = [meanOf(first), meanOf(second)];
  if (a === undefined || b === undefined) return undefined;
  const value = a - b;
  const [spreadA, spreadB] = [deviationOf(first), deviationOf(second)];
  if (spreadA === undefined || spreadB === undefined) return { value, interval: undefined };
  const [errorA, errorB] = [spreadA ** 2 / first.length, spreadB ** 2 / second.length];
  const error = errorA + errorB;
  if (error === 0) return { value, interval: undefined };
  const df = error ** 2 / (errorA ** 2 / (first.length - 1) + errorB ** 2 / (second.length - 1));
  const half = studentQuantile(0.05, df) * Math.sqrt(error);
  return { value, interval: { low: value - half, high: value + half } };
}
