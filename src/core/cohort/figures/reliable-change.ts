/** Parameters of the reliable-change test for one measure in one group. */
export interface ChangeScale {
  readonly deviation: number; // standard deviation of first scores, divisor n − 1
  readonly reliability: number; // run-to-run correlation, 0..1
}

/** One person's change with its index and verdict. */
export interface ReliableChange {
  readonly change: number; // last minus first
  readonly index: number; // change over the standard error of a difference
  readonly verdict: 'up' | 'down' | 'within'; // beyond ±1.96, or within chance
}

const BEYOND_CHANCE = 1.96; // 95 %, two-sided

/** Computes the standard error of the difference of two scores: √2 · SD · √(1 − r). */
export const differenceError = ({ deviation, reliability }: ChangeScale): number =>
  Math.SQRT2 * deviation * Math.sqrt(1 - reliability);

/** Returns the smallest change that counts as reliable. */
export const leastReliable = (scale: ChangeScale): number => BEYOND_CHANCE * differenceError(scale);

/**
 * Computes the reliable-change index of Jacobson and Truax (1991): (last − first) / standard error of the difference.
 * Undefined if that error is not above zero.
 */
export function reliableChange(
  first: number,
  last: number,
  scale: ChangeScale,
): ReliableChange | undefined {
  const error = differenceError(scale);
  if (!(error > 0)) return undefined;
  const change = last - first;
  const index = change / error;
  const verdict = index > BEYOND_CHANCE ? 'up' : index < -BEYOND_CHANCE ? 'down' : 'within';
  return { change, index, verdict };
}
