import { Z } from '../../agreement/interval.ts';
import { correlationOf, type Pair } from '../figures/correlation.ts';
import type { IntervalEstimate } from './mean-estimate.ts';

const FEWEST_PAIRS = 10;
const ALMOST_ONE = 1 - 1e-9;

/**
 * Computes Pearson's correlation, one pair a person, with its interval by Fisher's z (1921). Undefined under ten pairs or
 * where a side is all alike; without an interval where the pairs lie on one line.
 */
export function correlationEstimate(pairs: readonly Pair[]): IntervalEstimate | undefined {
  const value = pairs.length < FEWEST_PAIRS ? undefined : correlationOf(pairs);
  if (value === undefined) return undefined;
  if (Math.abs(value) > ALMOST_ONE) return { value, interval: undefined, without: 'alike' };
  const half = Z / Math.sqrt(pairs.length - 3);
  const end = (by: number) => Math.tanh(Math.atanh(value) + by);
  return { value, interval: { low: end(-half), high: end(half) } };
}
