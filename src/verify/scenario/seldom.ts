import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import { memoize } from '../memoize.ts';
import type { Edge } from '../search/edge.ts';
import { pathOfSum, pathSumsOf } from './fold.ts';
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
  const { rubric, rules, states } = view;
  const lastBeat = Math.max(0, ...view.occasions.map(({ decision }) => decision));
  const taken = memoize((any: readonly string[]) =>
    pathSumsOf(view, (edge) => (any.includes(view.takenOn(edge)?.id ?? '') ? 1 : 0)),
  );
  const found = new Map<string, SeldomRated>();
  for (const [end, sum] of pathSumsOf(view, () => 0).entries()) {
    const { edge, counts } = sum;
    const beat = states[edge.from]?.beat ?? '';
    for (const dimension of rubric.headline) {
      const count = counts[DIMENSIONS.indexOf(dimension)] ?? 0;
      const key = `${dimension} ${count} ${beat}`;
      if (count >= rubric.enough.headlineCount || found.get(key)?.excused === false) continue;
      const excused = rules.excused.some(
        (excuse) =>
          excuse.dimension === dimension &&
          count >= excuse.least &&
          excuse.after.every((any) => (taken(any)[end]?.least ?? 0) > 0), // on every path to this end
      );
      const last = numberIn(beat) >= lastBeat;
      found.set(key, { dimension, count, beat, last, excused, path: pathOfSum(sum) });
    }
  }
  return [...found.values()];
}
