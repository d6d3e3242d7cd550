import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import { memoize } from '../memoize.ts';
import { pathOfEdges } from '../replay/path.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import type { ScoreEntry, ScoreTable } from '../scenario/scores.ts';
import { pathSumsOf } from '../scenario/sums.ts';
import { numberIn, type View } from '../scenario/view.ts';
import type { Edge } from '../search/edge.ts';

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
export function seldomRated(view: View, scores: ScoreTable): readonly SeldomRated[] {
  const { rubric, rules, states } = view;
  const lastBeat = Math.max(0, ...view.occasions.map(({ decision }) => decision));
  const times = memoize((option: string) =>
    pathSumsOf(scores, ({ edge }) => (view.takenOn(edge)?.id === option ? 1 : 0)),
  );
  const found = new Map<string, Omit<SeldomRated, 'path'> & { readonly end: ScoreEntry }>();
  for (const end of scores.ends) {
    const beat = states[end.edge.from]?.beat ?? '';
    for (const dimension of rubric.headline) {
      const count = end.counts[DIMENSIONS.indexOf(dimension)] ?? 0;
      if (count >= rubric.enough.headlineCount) continue;
      const key = `${dimension} ${count} ${beat}`;
      if (found.get(key)?.excused === false) continue;
      const excused = rules.excused.some(
        (excuse) =>
          excuse.dimension === dimension &&
          count >= excuse.least &&
          excuse.after.every((option) => times(option).least(end) > 0), // on every path to this end
      );
      const last = numberIn(beat) >= lastBeat;
      found.set(key, { dimension, count, beat, last, excused, end });
    }
  }
  const { path } = pathSumsOf(scores, () => 0);
  return [...found.values()].map(({ end, ...seldom }) => ({ ...seldom, path: path(end) }));
}

/**
 * Checks that every path to the last beat rates the headline dimensions often enough. A second contact has no band and
 * is not checked.
 */
export function* checkHeadline(view: View, seldom: readonly SeldomRated[]): CounterFindings {
  if (view.scenario.follows !== undefined) return;
  for (const { last, excused, dimension, count, beat, path: edges } of seldom) {
    if (!last || excused) continue;
    const path = pathOfEdges(view.explored, edges);
    yield { code: 'rated-seldom', values: { dimension, count, beat }, path };
  }
}
