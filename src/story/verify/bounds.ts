import { START } from './explore.ts';
import type { Entry, Ledger } from './ledger.ts';

/** The most (or least) that can be gathered on the way to each page, and by which entry. */
export interface Bound {
  readonly value: Float64Array; // by page
  readonly back: Int32Array; // index of the entry that brings it
}

/** Gathers `gain` along all paths at once. `sign` is 1 for the most, -1 for the least. */
export function bound(ledger: Ledger, sign: 1 | -1, gain: (entry: Entry) => number): Bound {
  const value = new Float64Array(ledger.pages.length).fill(-Infinity);
  const back = new Int32Array(ledger.pages.length).fill(-1);
  ledger.entries.forEach((entry, index) => {
    if (entry.to < 0) return;
    const before = entry.from === START ? 0 : (value[entry.from] as number);
    const sum = before + sign * gain(entry);
    if (sum <= (value[entry.to] as number)) return;
    value[entry.to] = sum;
    back[entry.to] = index;
  });
  return { value: value.map((one) => sign * one), back };
}

/** What a path that ends with this entry gathers at the bound. */
export const boundAt = ({ value }: Bound, entry: Entry, gain: (entry: Entry) => number): number =>
  (entry.from === START ? 0 : (value[entry.from] as number)) + gain(entry);
