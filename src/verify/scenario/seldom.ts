import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import { memoize } from '../memoize.ts';
import type { Edge } from '../search/edge.ts';
import { edgesOf } from '../search/walk.ts';
import { sumsOf } from './scores.ts';
import { numberIn, type View } from './view.ts';

/** A path that rates a headline dimension too seldom for a band. */
export interface SeldomRated {
  readonly dimension: Dimension;
  readonly count: number;
  readonly beat: string; // last beat of the path
  readonly last: boolean; // whether that is the last beat of the scenario
  readonly excused: boolean; // whether proof.json excuses it
  readonly path: readonly Edge[];
}

/** Finds paths that rate a headline dimension less often than a band needs, one of each kind. */
export function seldomRated(view: View): readonly SeldomRated[] {
  const { rubric, rules, scores, states } = view;
  const lastBeat = Math.max(0, ...view.occasions.map(({ decision }) => decision));
  const taken = memoize((any: readonly string[]) =>
    sumsOf(scores, ({ edge }) => (any.includes(view.takenOn(edge)?.id ?? '') ? 1 : 0)),
  );
  const sums = sumsOf(scores, () => 0);
  const found = new Map<string, SeldomRated>();
  for (const end of scores.ends) {
    const beat = states[end.edge.from]?.beat ?? '';
    for (const dimension of rubric.headline) {
      const count = end.counts[DIMENSIONS.indexOf(dimension)] ?? 0;
      const key = `${dimension} ${count} ${beat}`;
      if (count >= rubric.enough.headlineCount || found.get(key)?.excused === false) continue;
      const excused = rules.excused.some(
        (excuse) =>
          excuse.dimension === dimension &&
          count >= excuse.least &&
          excuse.after.every((any) => taken(any)(end).least > 0), // on every path to this end
      );
      const last = numberIn(beat) >= lastBeat;
      const { way } = sums(end);
      const path = way ? edgesOf(way) : [];
      found.set(key, { dimension, count, beat, last, excused, path });
    }
  }
  return [...found.values()];
}
