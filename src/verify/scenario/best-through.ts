import type { Edge } from '../search/explore.ts';
import { START } from '../search/explore.ts';
import { type Bounds, boundsOf, byWeights, type Gain, sumAt } from './bounds.ts';
import { BEST_AFTER, scoreOf, weightsFor } from './path-score.ts';
import { type Counts, pathBack, type ScoreEntry, type ScoreTable } from './scores.ts';
import type { View } from './view.ts';

/** The best path through one of some moves, with its score. */
export interface BestThrough {
  readonly overall: number; // after caps, 0..100
  readonly path: readonly Edge[];
}

/** The highest sum from each rated state to an ending, and its next entry. */
interface Onward {
  readonly value: Float64Array; // by rated state
  readonly next: Int32Array; // index of the entry
}

/** Computes the highest sum from each rated state to an ending with these rating counts, and its next entry. */
function onward(scores: ScoreTable, { row, by }: Gain, counts: Counts): Onward {
  const { from, to, size } = scores;
  const value = new Float64Array(scores.ratedStates).fill(-Infinity);
  const next = new Int32Array(scores.ratedStates).fill(-1);
  const ends = new Set([...scores.last].filter((at) => scores.entry(at).counts === counts));
  for (let index = size - 1; index >= 0; index -= 1) {
    const rated = to[index] as number;
    const here = from[index] as number;
    if (here === START || (rated < 0 && !ends.has(index))) continue;
    const rest = rated < 0 ? 0 : (value[rated] as number);
    const sum = rest + (by[row[index] as number] as number);
    if (sum <= (value[here] as number)) continue;
    value[here] = sum;
    next[here] = index;
  }
  return { value, next };
}

type KindOf = (edge: Edge) => string | undefined;

/** Finds for each kind the entry with the highest sum of the path through it. */
function topOf(
  scores: ScoreTable,
  gain: Gain,
  counts: Counts,
  { before, after }: { readonly before: Bounds; readonly after: Onward },
  kindOf: KindOf,
): ReadonlyMap<string, { readonly sum: number; readonly entry: ScoreEntry }> {
  const top = new Map<string, { readonly sum: number; readonly entry: ScoreEntry }>();
  for (let index = 0; index < scores.size; index += 1) {
    const entry = scores.entry(index);
    const kind = kindOf(entry.edge);
    if (kind === undefined || (entry.to < 0 && entry.counts !== counts)) continue;
    const gathered = sumAt(before.most, entry, gain);
    const sum = entry.to < 0 ? gathered : gathered + (after.value[entry.to] as number);
    if (sum > (top.get(kind)?.sum ?? -Infinity)) top.set(kind, { sum, entry });
  }
  return top;
}

/** Finds the best path through a move of each kind. `kindOf` returns the kind of a move, if it has one. */
export function bestThrough(
  view: View,
  scores: ScoreTable,
  kindOf: KindOf,
): ReadonlyMap<string, BestThrough> {
  const best = new Map<string, BestThrough>();
  for (const counts of new Set(scores.ends.map((end) => end.counts))) {
    const weights = weightsFor(counts, view.rubric);
    const gain = byWeights(scores, weights);
    const before = boundsOf(scores, gain);
    const rest = onward(scores, gain, counts);
    const top = topOf(scores, gain, counts, { before, after: rest }, kindOf);
    for (const [kind, { entry }] of top) {
      const path = [
        ...pathBack(scores, entry, before.back),
        ...pathOn(scores, entry, rest.next),
      ].map(({ edge }) => edge);
      const overall = scoreOf(view, path, BEST_AFTER).shown ?? 0;
      if (overall > (best.get(kind)?.overall ?? -1)) best.set(kind, { overall, path });
    }
  }
  return best;
}

/** Returns the path from an entry to an ending by following `on`, the next entry of each rated state. */
function pathOn(scores: ScoreTable, first: ScoreEntry, on: Int32Array): readonly ScoreEntry[] {
  const path: ScoreEntry[] = [];
  for (let at = first.to; at >= 0; ) {
    const entry = scores.entry(on[at] as number);
    path.push(entry);
    at = entry.to;
  }
  return path;
}
