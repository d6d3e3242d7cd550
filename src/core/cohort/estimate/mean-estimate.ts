import type { Interval } from '../../agreement/interval.ts';
import { deviationOf, meanOf } from '../figures/spread.ts';

const TAILS = 0.05; // share left out on both sides
const NORMAL = -1.959963984540054; // quantile of the standard normal distribution at half of it

/**
 * Computes the quantile of Student's t distribution that leaves 5 % out on both sides, for `df` degrees of freedom
 * (1 or more, not necessarily whole). Hill (1970), algorithm 396 of the CACM; correct to about four decimals from 3 on and
 * for 1 and 2, to three between 2 and 3. Between 1 and 2, where a group has two people, it is up to 17 % too large: such an
 * interval is too wide, never too narrow.
 */
export function studentQuantile(df: number): number {
  if (df === 1) return 1 / Math.tan((TAILS * Math.PI) / 2);
  if (df === 2) return Math.sqrt(2 / (TAILS * (2 - TAILS)) - 2);
  const a = 1 / (df - 0.5);
  const b = 48 / (a * a);
  let c = ((20_700 * (a / b) - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * df;
  let y = (d * TAILS) ** (2 / df);
  if (y > 0.05 + a) {
    const x = NORMAL;
    y = x * x;
    if (df < 5) c += 0.3 * (df - 4.5) * (x + 0.6);
    c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
    y = Math.expm1(a * y * y);
  } else {
    const inner = ((df + 6) / (df * y) - 0.089 * d - 0.822) * (df + 2) * 3;
    y = ((1 / inner + 0.5 / (df + 4)) * y - 1) * ((df + 1) / (df + 2)) + 1 / y;
  }
  return Math.sqrt(df * y);
}

/** Why a figure has no interval: too few people or clusters, or all of them are alike. */
export type NoInterval = 'few' | 'clusters' | 'alike';

/** A figure with its 95 % interval, or why it has none. */
export interface IntervalEstimate {
  readonly value: number;
  readonly interval: Interval | undefined;
  readonly without?: NoInterval;
}

/**
 * Computes the interval of a mean, one value per person: mean ± t(n − 1) · SD / √n (Student, 1908). Undefined under
 * two values, or if all are equal.
 */
export function meanInterval(values: readonly number[]): Interval | undefined {
  const [mean, deviation, n] = [meanOf(values), deviationOf(values), values.length];
  if (mean === undefined || deviation === undefined || deviation === 0) return undefined;
  const half = (studentQuantile(n - 1) * deviation) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
}

/** Computes a mean with its 95 % interval; undefined without values. */
export function meanEstimate(values: readonly number[]): IntervalEstimate | undefined {
  const value = meanOf(values);
  if (value === undefined) return undefined;
  const interval = meanInterval(values);
  if (interval !== undefined) return { value, interval };
  return { value, interval, without: values.length < 2 ? 'few' : 'alike' };
}

/** Cuts the interval of an estimate at the ends of its scale. */
export function withinScale<E extends IntervalEstimate | undefined>(
  estimate: E,
  low: number,
  high: number,
): E {
  if (estimate?.interval === undefined) return estimate;
  const { interval } = estimate;
  const cut = { low: Math.max(low, interval.low), high: Math.min(high, interval.high) };
  return { ...estimate, interval: cut };
}

/** Tells whether an interval leaves out 0 as it is printed, with one decimal: the one rule for all that is said of it. */
export const leavesOutZero = ({ low, high }: Interval): boolean =>
  Number(low.toFixed(1)) > 0 || Number(high.toFixed(1)) < 0;
