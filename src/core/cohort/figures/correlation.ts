/** Two figures of one case. */
export type Pair = readonly [number, number];

/**
 * Sums the products of both columns' deviations from their means. Values are first taken from the first one, so that a
 * column of equal values gives exactly 0: the rounded mean of three times 2/3 is not 2/3.
 */
export function crossSum(firsts: ArrayLike<number>, seconds: ArrayLike<number>): number {
  const n = firsts.length;
  const [originA, originB] = [firsts[0] ?? 0, seconds[0] ?? 0];
  let [first, second] = [0, 0];
  for (let at = 0; at < n; at += 1) {
    first += (firsts[at] ?? 0) - originA;
    second += (seconds[at] ?? 0) - originB;
  }
  first /= n;
  second /= n;
  let sum = 0;
  for (let at = 0; at < n; at += 1) {
    sum += ((firsts[at] ?? 0) - originA - first) * ((seconds[at] ?? 0) - originB - second);
  }
  return sum;
}

/** Computes the sample covariance (divisor n − 1); undefined under two rows. */
export const covarianceOf = (
  firsts: ArrayLike<number>,
  seconds: ArrayLike<number>,
): number | undefined =>
  firsts.length < 2 ? undefined : crossSum(firsts, seconds) / (firsts.length - 1);

/**
 * Computes Pearson's correlation, −1 to 1 (point-biserial if one side is 0 or 1). Undefined if either side is constant.
 */
export function correlationOf(pairs: readonly Pair[]): number | undefined {
  const [firsts, seconds] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
  const together = covarianceOf(firsts, seconds);
  const first = covarianceOf(firsts, firsts);
  const second = covarianceOf(seconds, seconds);
  if (together === undefined || !first || !second) return undefined;
  return together / Math.sqrt(first * second);
}

/** Ranks values from 1; ties share their mean rank. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value && to + 1 < order.length) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at]?.at ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Computes Spearman's rank correlation, −1 to 1; undefined if either side is constant. */
export function rankCorrelationOf(pairs: readonly Pair[]): number | undefined {
  const [first, second] = [ranksOf(pairs.map(([a]) => a)), ranksOf(pairs.map(([, b]) => b))];
  return correlationOf(pairs.map((_, at) => [first[at] ?? 0, second[at] ?? 0]));
}
