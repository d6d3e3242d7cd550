import { numbers } from '../kernel/shuffle.ts';
import { type Confusion, pairsIn } from './confusion.ts';

/** A 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z = 1.959963984540054; // of a 95 % interval, two-sided

/** Wilson's score interval (1927) for `hits` of `n`; both ends 0 to 1. Undefined for n = 0. */
export function wilsonInterval(hits: number, n: number): Interval | undefined {
  if (n === 0) return undefined;
  const p = hits / n;
  const scale = 1 + Z ** 2 / n;
  const middle = (p + Z ** 2 / (2 * n)) / scale;
  const half = (Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const RESAMPLES = 1000;
const FEWEST_USABLE = RESAMPLES / 2;
const LARGEST_DRAW = 128; // pairs

/** Lists the cell index of each pair, row by row. */
const cellsOf = (matrix: Confusion): Uint16Array =>
  Uint16Array.from(matrix.flat().flatMap((count, cell) => new Array<number>(count).fill(cell)));

/** Draws `most` pairs with replacement and returns their confusion matrix. */
function drawnMatrix(
  cells: Uint16Array,
  size: number,
  most: number,
  next: () => number,
): Confusion {
  const counts = new Float64Array(size * size);
  for (let one = 0; one < most; one += 1) {
    const cell = cells[Math.floor(next() * cells.length)] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return Array.from({ length: size }, (_, row) => [
    ...counts.subarray(row * size, (row + 1) * size),
  ]);
}

/**
 * Computes percentile bootstrap intervals (Efron, 1979): the central 95 % of each statistic over 1,000 resamples of the
 * pairs. With more than 128 pairs each resample takes 128, and its distance from the estimate is scaled by the square
 * root of the share drawn (m out of n: Bickel, Götze and van Zwet, 1997). The seed is the number of pairs, so results
 * are repeatable. Undefined if fewer than half of the resamples give a value.
 */
export function bootstrapIntervals(
  matrix: Confusion,
  statistics: readonly ((drawn: Confusion) => number | undefined)[],
): readonly (Interval | undefined)[] {
  const n = pairsIn(matrix);
  if (n < 2) return statistics.map(() => undefined);
  const cells = cellsOf(matrix);
  const most = Math.min(n, LARGEST_DRAW);
  const next = numbers(n);
  const found = statistics.map((): number[] => []);
  for (let draw = 0; draw < RESAMPLES; draw += 1) {
    const drawn = drawnMatrix(cells, matrix.length, most, next);
    for (const [at, statistic] of statistics.entries()) {
      const value = statistic(drawn);
      if (value !== undefined) found[at]?.push(value);
    }
  }
  return statistics.map((statistic, which) => {
    const values = Float64Array.from(found[which] ?? []).sort();
    const estimate = statistic(matrix);
    if (values.length < FEWEST_USABLE || estimate === undefined) return undefined;
    const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? estimate;
    const scaled = (end: number) =>
      most === n ? end : estimate + (end - estimate) * Math.sqrt(most / n);
    return { low: scaled(at(0.025)), high: scaled(at(0.975)) };
  });
}
