import { memoize } from '../memoize.ts';
import { type Edge, START } from '../search/edge.ts';
import type { Counts, ScoreEntry, ScoreTable } from './scores.ts';

/** What one move adds to a sum over a path. */
export type Gain = (entry: ScoreEntry) => number;

/** Makes a gain of what an option adds to the overall score, by the weight of a level of each dimension. */
export function byWeights(weights: readonly number[]): Gain {
  const worth = memoize((levels: ScoreEntry['levels']) =>
    levels.reduce((sum, level, at) => sum + level * (weights[at] as number), 0),
  );
  return ({ levels }) => worth(levels);
}

/** The lowest and the highest sum of a gain on the paths that end with an entry. */
export interface Sums {
  least(last: ScoreEntry): number;
  most(last: ScoreEntry): number;
  /** Returns a path with the highest sum. */
  path(last: ScoreEntry): readonly Edge[];
}

/** Computes the lowest and the highest sum of a gain over all paths (longest path in an acyclic graph). */
export function pathSumsOf({ entries, ratedStates }: ScoreTable, gain: Gain): Sums {
  const least = new Float64Array(ratedStates).fill(Infinity);
  const most = new Float64Array(ratedStates).fill(-Infinity);
  const back: ScoreEntry[] = []; // by rated state: the last entry on the path with the highest sum
  const sumTo = (sums: Float64Array, from: number): number =>
    from === START ? 0 : (sums[from] as number);
  for (const entry of entries) {
    const { from, to } = entry;
    if (to < 0) continue;
    const gained = gain(entry);
    least[to] = Math.min(least[to] as number, sumTo(least, from) + gained);
    const high = sumTo(most, from) + gained;
    if (high <= (most[to] as number)) continue;
    most[to] = high;
    back[to] = entry;
  }
  return {
    least: (last) => sumTo(least, last.from) + gain(last),
    most: (last) => sumTo(most, last.from) + gain(last),
    path: (last) => {
      const path = [last.edge];
      for (let at = last.from; at !== START; ) {
        const entry = back[at] as ScoreEntry;
        path.push(entry.edge);
        at = entry.from;
      }
      return path.reverse();
    },
  };
}

/** Returns the entry with the highest sum of the paths to it; the first of several. */
export function highest(ends: readonly ScoreEntry[], { most }: Sums): ScoreEntry | undefined {
  const [first] = ends;
  return first && ends.reduce((top, end) => (most(end) > most(top) ? end : top), first);
}

/** What random choices come to at an entry. */
export interface Expected {
  chance(last: ScoreEntry): number; // probability that a path takes it
  sum(last: ScoreEntry): number; // mean of a gain over the paths that end with it, times this probability
}

/** Computes the probability of each entry under random choices, and the expected sum of a gain. */
export function expectedOf({ entries, ratedStates }: ScoreTable, gain: Gain): Expected {
  const chances = new Float64Array(ratedStates);
  const sums = new Float64Array(ratedStates);
  const chance = ({ from, chance: own }: ScoreEntry): number =>
    own * (from === START ? 1 : (chances[from] as number));
  const sum = (entry: ScoreEntry): number => {
    const before = entry.from === START ? 0 : (sums[entry.from] as number);
    return entry.chance * before + chance(entry) * gain(entry);
  };
  for (const entry of entries) {
    if (entry.to < 0) continue;
    chances[entry.to] = (chances[entry.to] as number) + chance(entry);
    sums[entry.to] = (sums[entry.to] as number) + sum(entry);
  }
  return { chance, sum };
}

/** Lists the different rating counts of the paths that end with these entries. */
export const ratingCountsOf = (ends: readonly ScoreEntry[]): readonly Counts[] => [
  ...new Set(ends.map(({ counts }) => counts)),
];
