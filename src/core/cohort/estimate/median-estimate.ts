import type { Interval } from '../../agreement/interval.ts';
import { quantileOf } from '../figures/spread.ts';
import type { IntervalEstimate } from './mean-estimate.ts';

const LEVEL = 0.95;

/** Lists P(X = k) of n fair coins, k from 0 to half of n. */
function coinChances(n: number): readonly number[] {
  const chances: number[] = [];
  let log = -n * Math.LN2; // logarithms, since 2 to the −n underflows for many people
  for (let k = 0; k <= n / 2; k += 1) {
    chances.push(Math.exp(log));
    log += Math.log(n - k) - Math.log(k + 1);
  }
  return chances;
}

/**
 * Computes the 95 % interval of a median from order statistics, interpolated between the two whose coverage is next to
 * 95 % (Hettmansperger and Sheather, 1986). It supposes no distribution. Undefined under six values.
 */
function medianInterval(values: readonly number[]): Interval | undefined {
  const n = values.length;
  const ordered = values.toSorted((a, b) => a - b);
  const at = (rank: number) => ordered[rank - 1] ?? Number.NaN;
  let below = 0; // P(X < rank)
  let [rank, wider, narrower] = [0, 1, 1];
  for (const [k, chance] of coinChances(n).entries()) {
    below += chance;
    narrower = 1 - 2 * below; // coverage of the (k + 1)-th value from both ends
    if (narrower < LEVEL) break;
    [rank, wider] = [k + 1, narrower];
  }
  if (rank === 0) return undefined;
  if (narrower >= LEVEL) return { low: at(rank), high: at(n + 1 - rank) };
  const step = (wider - LEVEL) / (wider - narrower);
  const share = ((n - rank) * step) / (rank + (n - 2 * rank) * step);
  const between = (outer: number, inner: number) => outer + (inner - outer) * share;
  return {
    low: between(at(rank), at(rank + 1)),
    high: between(at(n + 1 - rank), at(n - rank)),
  };
}

/** Computes a median with its 95 % interval; undefined without values. */
export function medianEstimate(values: readonly number[]): IntervalEstimate | undefined {
  const value = quantileOf(values, 0.5);
  if (value === undefined) return undefined;
  const interval = medianInterval(values);
  return interval === undefined ? { value, interval, without: 'few' } : { value, interval };
}
