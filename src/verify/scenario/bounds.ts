import { START } from '../search/explore.ts';
import type { ScoreEntry, ScoreTable } from './scores.ts';

/** The gain of each entry of the score table: entry i adds `by[row[i]]`. */
export interface Gain {
  readonly row: Int32Array; // by entry
  readonly by: Float64Array;
}

/** Makes a gain of the levels that the option of an entry earns. */
export const byLevels = (
  { levels, levelRows }: ScoreTable,
  gain: (levels: readonly number[]) => number,
): Gain => ({ row: levels, by: Float64Array.from(levelRows, gain) });

/** Makes a gain of what the option of an entry adds to the overall score, by the weight of a level of each dimension. */
export const byWeights = (scores: ScoreTable, weights: readonly number[]): Gain =>
  byLevels(scores, (levels) =>
    levels.reduce((sum, level, at) => sum + level * (weights[at] as number), 0),
  );

/** The lowest and the highest sum of a gain on the paths to each rated state. */
export interface Bounds {
  readonly least: Float64Array; // by rated state
  readonly most: Float64Array;
  readonly back: Int32Array; // index of the last entry on the path with the highest sum
}

/** Computes the lowest and the highest sum of a gain over all paths (longest path in an acyclic graph). */
export function boundsOf({ from, to, size, ratedStates }: ScoreTable, { row, by }: Gain): Bounds {
  const least = new Float64Array(ratedStates).fill(Infinity);
  const most = new Float64Array(ratedStates).fill(-Infinity);
  const back = new Int32Array(ratedStates).fill(-1);
  for (let index = 0; index < size; index += 1) {
    const rated = to[index] as number;
    if (rated < 0) continue;
    const here = from[index] as number;
    const gain = by[row[index] as number] as number;
    const low = here === START ? gain : (least[here] as number) + gain;
    const high = here === START ? gain : (most[here] as number) + gain;
    if (low < (least[rated] as number)) least[rated] = low;
    if (high <= (most[rated] as number)) continue;
    most[rated] = high;
    back[rated] = index;
  }
  return { least, most, back };
}

/** Returns the sum of the bounding path that ends with this entry. */
export const sumAt = (
  value: Float64Array,
  { from, index }: Pick<ScoreEntry, 'from' | 'index'>,
  { row, by }: Gain,
): number => (from === START ? 0 : (value[from] as number)) + (by[row[index] as number] as number);

/** Returns the entry with the highest sum of the paths to it; the first of several. */
export function topEntry(
  ends: Iterable<ScoreEntry>,
  { most }: Bounds,
  gain: Gain,
): ScoreEntry | undefined {
  let top: { readonly end: ScoreEntry; readonly sum: number } | undefined;
  for (const end of ends) {
    const sum = sumAt(most, end, gain);
    if (top === undefined || sum > top.sum) top = { end, sum };
  }
  return top?.end;
}

/** Computes the probability of each rated state under random choices. */
export function chanceOf({ from, to, chance, size, ratedStates }: ScoreTable): Float64Array {
  const reached = new Float64Array(ratedStates);
  for (let index = 0; index < size; index += 1) {
    const rated = to[index] as number;
    if (rated < 0) continue;
    const here = from[index] as number;
    const before = here === START ? 1 : (reached[here] as number);
    reached[rated] = (reached[rated] as number) + before * (chance[index] as number);
  }
  return reached;
}
