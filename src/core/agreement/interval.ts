import { numbers } from '../shuffle.ts';

/** A 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z = 1.959963984540054; // of a 95 % interval, two-sided

/** Wilson's score interval (1927) for `hits` of `n`; both ends 0 to 1. */
export function wilsonInterval(hits: number, n: number): Interval | undefined {
  if (n === 0) return undefined;
  const p = hits / n;
  const scale = 1 + Z ** 2 / n;
  const middle = (p + Z ** 2 / (2 * n)) / scale;
  const half = (Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const DRAWS = 1000;
const FEWEST_USABLE = DRAWS / 2;

/**
 * Efron's percentile bootstrap (1979): the middle 95 % of a statistic over 1,000 draws of the rows
 * with replacement. The draws are fixed, so a figure is the same whenever it is looked at.
 * Undefined where half of the draws give none.
 */
export function bootstrapInterval<T>(
  rows: readonly T[],
  statistic: (drawn: readonly T[]) => number | undefined,
): Interval | undefined {
  if (rows.length < 2) return undefined;
  const next = numbers(rows.length);
  const found: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const drawn = rows.map(() => rows[Math.floor(next() * rows.length)] as T);
    const value = statistic(drawn);
    if (value !== undefined) found.push(value);
  }
  if (found.length < FEWEST_USABLE) return undefined;
  found.sort((a, b) => a - b);
  const at = (share: number) => found[Math.round(share * (found.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}
