/** What makes a change larger than chance, for one measure in one group. */
export interface ChangeScale {
  readonly deviation: number; // of the first scores, n − 1 below the line
  readonly reliability: number; // run-to-run correlation, 0..1
}

/** The change of one person: its index, and what it amounts to. */
export interface ReliableChange {
  readonly change: number; // last minus first
  readonly index: number; // change over the standard error of a difference
  readonly verdict: 'up' | 'down' | 'within'; // beyond ±1.96, or within chance
}

const BEYOND_CHANCE = 1.96; // 95 %, two-sided

/** The standard error of a difference of two scores: √2 · SD · √(1 − r). */
export const differenceError = ({ deviation, reliability }: ChangeScale): number =>
  Math.SQRT2 * deviation * Math.sqrt(1 - reliability);

/** The smallest change that is larger than chance. */
export const leastReliable = (scale: ChangeScale): number => BEYOND_CHANCE * differenceError(scale);

/**
 * The reliable-change index of Jacobson and Truax (1991): (last − first) over the standard error of
 * a difference. Undefined where the scale leaves no error to compare with.
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
