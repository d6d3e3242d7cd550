import type { Edge } from '../search/explore.ts';
import { START } from '../search/explore.ts';
import { type Bound, bound, byLevels, type Gain, sumAt } from './bounds.ts';
import { BEST_AFTER, scoreOf, weightsFor } from './path-score.ts';
import { type Counts, type Entry, pathBack, type ScoreTable } from './scores.ts';
import type { View } from './view.ts';

/** The best path that takes one of some moves, with what it comes to. */
export interface Through {
  readonly overall: number; // after caps, 0..100
  readonly path: readonly Edge[];
}

/** The most that can still be gathered from each page to an ending rated in one way, and by what. */
function onward(scores: ScoreTable, { row, by }: Gain, counts: Counts): Bound {
  const { from, to, size } = scores;
  const value = new Float64Array(scores.pages).fill(-Infinity);
  const back = new Int32Array(scores.pages).fill(-1);
  const ends = new Set([...scores.last].filter((at) => scores.entry(at).counts === counts));
  for (let index = size - 1; index >= 0; index -= 1) {
    const page = to[index] as number;
    const here = from[index] as number;
    if (here === START || (page < 0 && !ends.has(index))) continue;
    const rest = page < 0 ? 0 : (value[page] as number);
    const sum = rest + (by[row[index] as number] as number);
    if (sum <= (value[here] as number)) continue;
    value[here] = sum;
    back[here] = index;
  }
  return { value, back };
}

type KindOf = (edge: Edge) => string | undefined;

/** The entry of each kind that most can be gathered around. */
function topOf(
  scores: ScoreTable,
  gain: Gain,
  counts: Counts,
  { before, after }: { readonly before: Bound; readonly after: Bound },
  kindOf: KindOf,
): ReadonlyMap<string, { readonly sum: number; readonly entry: Entry }> {
  const top = new Map<string, { readonly sum: number; readonly entry: Entry }>();
  for (let index = 0; index < scores.size; index += 1) {
    const entry = scores.entry(index);
    const kind = kindOf(entry.edge);
    if (kind === undefined || (entry.to < 0 && entry.counts !== counts)) continue;
    const gathered = sumAt(before.value, entry, gain);
    const sum = entry.to < 0 ? gathered : gathered + (after.value[entry.to] as number);
    if (sum > (top.get(kind)?.sum ?? -Infinity)) top.set(kind, { sum, entry });
  }
  return top;
}

/** What each of some kinds of move comes to at best: `kindOf` names the kind of a move, if any. */
export function bestThrough(
  view: View,
  scores: ScoreTable,
  kindOf: KindOf,
): ReadonlyMap<string, Through> {
  const best = new Map<string, Through>();
  for (const counts of new Set(scores.ends.map((end) => end.counts))) {
    const weights = weightsFor(counts, view.rubric);
    const gain = byLevels(scores, (levels) =>
      levels.reduce((sum, level, at) => sum + level * (weights[at] as number), 0),
    );
    const most = bound(scores, gain);
    const rest = onward(scores, gain, counts);
    const top = topOf(scores, gain, counts, { before: most, after: rest }, kindOf);
    for (const [kind, { entry }] of top) {
      const path = [...pathBack(scores, entry, most.back), ...pathOn(scores, entry, rest.back)].map(
        ({ edge }) => edge,
      );
      const overall = scoreOf(view, path, BEST_AFTER).shown ?? 0;
      if (overall > (best.get(kind)?.overall ?? -1)) best.set(kind, { overall, path });
    }
  }
  return best;
}

/** The path from an entry to an ending, by the entry that `on` names for each page. */
function pathOn(scores: ScoreTable, first: Entry, on: Int32Array): readonly Entry[] {
  const path: Entry[] = [];
  for (let at = first.to; at >= 0; ) {
    const entry = scores.entry(on[at] as number);
    path.push(entry);
    at = entry.to;
  }
  return path;
}
