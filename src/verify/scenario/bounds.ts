import { START } from '../search/explore.ts';
import type { Entry, ScoreTable } from './scores.ts';

/** What each entry adds to a sum: `by` at the place that `row` gives for the entry. */
export interface Gain {
  readonly row: Int32Array; // by entry
  readonly by: Float64Array;
}

/** A gain by what the option of an entry earns. */
export const byLevels = (
  { levels, levelRows }: ScoreTable,
  gain: (levels: readonly number[]) => number,
): Gain => ({ row: levels, by: Float64Array.from(levelRows, gain) });

/** The most that can be gathered on the way to each page, and by which entry. */
export interface Bound {
  readonly value: Float64Array; // by page
  readonly back: Int32Array; // index of the entry that brings it
}

/** Gathers a gain along all paths at once. */
export function bound(scores: ScoreTable, { row, by }: Gain): Bound {
  const { from, to, size } = scores;
  const value = new Float64Array(scores.pages).fill(-Infinity);
  const back = new Int32Array(scores.pages).fill(-1);
  for (let index = 0; index < size; index += 1) {
    const page = to[index] as number;
    if (page < 0) continue;
    const here = from[index] as number;
    const before = here === START ? 0 : (value[here] as number);
    const sum = before + (by[row[index] as number] as number);
    if (sum <= (value[page] as number)) continue;
    value[page] = sum;
    back[page] = index;
  }
  return { value, back };
}

/** The least and the most that can be gathered on the way to each page. */
export interface Extent {
  readonly least: Float64Array; // by page
  readonly most: Float64Array;
}

/** Gathers a gain along all paths at once, both ways. */
export function extentOf({ from, to, size, pages }: ScoreTable, { row, by }: Gain): Extent {
  const least = new Float64Array(pages).fill(Infinity);
  const most = new Float64Array(pages).fill(-Infinity);
  for (let index = 0; index < size; index += 1) {
    const page = to[index] as number;
    if (page < 0) continue;
    const here = from[index] as number;
    const gain = by[row[index] as number] as number;
    const low = here === START ? gain : (least[here] as number) + gain;
    const high = here === START ? gain : (most[here] as number) + gain;
    if (low < (least[page] as number)) least[page] = low;
    if (high > (most[page] as number)) most[page] = high;
  }
  return { least, most };
}

/** What a path that ends with this entry gathers at the bound. */
export const sumAt = (
  value: Float64Array,
  { from, index }: Pick<Entry, 'from' | 'index'>,
  { row, by }: Gain,
): number => (from === START ? 0 : (value[from] as number)) + (by[row[index] as number] as number);

/** How likely each page is reached by somebody who picks at random. */
export function chanceOf({ from, to, chance, size, pages }: ScoreTable): Float64Array {
  const reached = new Float64Array(pages);
  for (let index = 0; index < size; index += 1) {
    const page = to[index] as number;
    if (page < 0) continue;
    const here = from[index] as number;
    const before = here === START ? 1 : (reached[here] as number);
    reached[page] = (reached[page] as number) + before * (chance[index] as number);
  }
  return reached;
}
