import { numbers } from '../kernel/shuffle.ts';
import type { Confusion } from './confusion.ts';

/** A 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Quantile of the normal distribution for a 95 % interval, two-sided. */
export const Z = 1.959963984540054;

/**
 * Wilson's score interval (1927) for `hits` of `n`; both ends 0 to 1. `hits` need not be whole where several ratings
 * share an answer. Undefined for n = 0.
 */
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
const FEWEST_ANSWERS = 5;

/** Adds the matrices of `answers` drawn with replacement. */
function drawnMatrix(answers: readonly Confusion[], size: number, next: () => number): Confusion {
  const sum = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let one = 0; one < answers.length; one += 1) {
    const drawn = answers[Math.floor(next() * answers.length)] ?? [];
    for (const [at, row] of drawn.entries()) {
      const into = sum[at];
      if (into === undefined) continue;
      for (const [column, count] of row.entries()) into[column] = (into[column] ?? 0) + count;
    }
  }
  return sum;
}

/**
 * Computes percentile bootstrap intervals by cluster (Efron, 1979; Davison and Hinkley, 1997, section 3.8): the central
 * 95 % of each statistic over 1,000 resamples of distinct answers, each with all its ratings. The seed is the number of
 * answers, so results are repeatable. Undefined under five answers, where fewer than half of the resamples give a value,
 * and where the interval degenerates: all values are equal, as with full agreement.
 */
export function bootstrapIntervals(
  answers: readonly Confusion[], // one matrix per distinct answer
  statistics: readonly ((drawn: Confusion) => number | undefined)[],
): readonly (Interval | undefined)[] {
  if (answers.length < FEWEST_ANSWERS) return statistics.map(() => undefined);
  const size = answers[0]?.length ?? 0;
  const next = numbers(answers.length);
  const found = statistics.map((): number[] => []);
  for (let draw = 0; draw < RESAMPLES; draw += 1) {
    const drawn = drawnMatrix(answers, size, next);
    for (const [at, statistic] of statistics.entries()) {
      const value = statistic(drawn);
      if (value !== undefined) found[at]?.push(value);
    }
  }
  return found.map((all) => {
    const values = Float64Array.from(all).sort();
    const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? Number.NaN;
    const [low, high] = [at(0.025), at(0.975)];
    return values.length < FEWEST_USABLE || low === high ? undefined : { low, high };
  });
}
