import { numbers } from '../core/kernel/shuffle.ts';

/** Seeded random draws in the shapes a simulation needs. */
export interface SeededChance {
  readonly share: () => number; // 0 up to, not including, 1
  readonly below: (end: number) => number; // integer from 0
  readonly normal: () => number; // standard normal: mean 0, deviation 1
  /** Draws an index with probability proportional to its weight; at least one weight must be above zero. */
  readonly weighted: (weights: readonly number[]) => number;
}

/** Makes a random source that repeats for the same integer seed. */
export function seededChance(seed: number): SeededChance {
  const share = numbers(seed);
  const normal = () => {
    const [radius, angle] = [1 - share(), share()]; // Box and Muller (1958)
    return Math.sqrt(-2 * Math.log(radius)) * Math.cos(2 * Math.PI * angle);
  };
  const weighted = (weights: readonly number[]) => {
    let left = share() * weights.reduce((sum, one) => sum + one, 0);
    for (const [index, weight] of weights.entries()) {
      left -= weight;
      if (left < 0) return index;
    }
    return weights.length - 1;
  };
  return { share, below: (end) => Math.floor(share() * end), normal, weighted };
}
