import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import { type Path, pathOfEdges } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { type Entry, pathBack, type ScoreTable } from '../scenario/scores.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, START } from '../search/explore.ts';

/** How often a path rates a headline dimension, where that is seldom. */
export interface Seldom {
  readonly dimension: Dimension;
  readonly count: number;
  readonly beat: string; // where the path ends
  readonly last: boolean; // it is the last beat of the scenario
  readonly excused: boolean; // proof.json lets it
  readonly entry: Entry;
}

const optionOf = (view: View, { from, offer }: Edge): string => {
  const state = view.explored.states[from];
  return (state && view.optionsOf(state)[offer]?.id) ?? '';
};

/** The entries that bring each page first, leaving out one option; -1 where none does. */
function reachedWithout(view: View, scores: ScoreTable, option?: string): Int32Array {
  const { from, to, edge, size } = scores;
  const { edges } = view.explored;
  const by = new Int32Array(scores.pages).fill(-1);
  for (let index = 0; index < size; index += 1) {
    const here = from[index] as number;
    const page = to[index] as number;
    const open = here === START || (by[here] as number) >= 0;
    if (!open || page < 0 || (by[page] as number) >= 0) continue;
    if (option === undefined || optionOf(view, edges[edge[index] as number] as Edge) !== option) {
      by[page] = index;
    }
  }
  return by;
}

const lastRated = (view: View): number =>
  view.explored.states.reduce((most, state) => Math.max(most, view.beatOf(state).decision), 0);

/** Paths on which a headline dimension is rated less often than a band needs, one of each kind. */
export function seldomRated(view: View, scores: ScoreTable): readonly Seldom[] {
  const { rubric, explored, rules } = view;
  const last = lastRated(view);
  const found = new Map<string, Seldom>();
  const without = new Map<string, Int32Array>();
  for (const entry of scores.ends) {
    const state = explored.states[entry.edge.from];
    const beat = (state && view.beatOf(state).beat) ?? '';
    for (const dimension of rubric.headline) {
      const count = entry.counts[DIMENSIONS.indexOf(dimension)] ?? 0;
      if (count >= rubric.enough.headlineCount) continue;
      const key = `${dimension} ${count} ${beat}`;
      if (found.get(key)?.excused === false) continue;
      const excused = rules.excused.some(
        (excuse) =>
          excuse.dimension === dimension &&
          count >= excuse.least &&
          excuse.after.every((option) => {
            let by = without.get(option);
            if (by === undefined) {
              by = reachedWithout(view, scores, option);
              without.set(option, by);
            }
            return optionOf(view, entry.edge) === option || (by[entry.from] ?? -1) < 0;
          }),
      );
      const number = Number(/\d+/.exec(beat)?.[0] ?? 0);
      found.set(key, { dimension, count, beat, last: number >= last, excused, entry });
    }
  }
  return [...found.values()];
}

/** The path that rates a dimension so seldom. */
export const pathOfSeldom = (
  view: View,
  scores: ScoreTable,
  { entry }: Seldom,
  by = reachedWithout(view, scores),
): Path =>
  pathOfEdges(
    view.explored,
    pathBack(scores, entry, by).map(({ edge }) => edge),
  );

/** A path that goes to the last beat rates them often enough. A second contact has no band and is not asked. */
export function checkHeadline(
  view: View,
  scores: ScoreTable,
  seldom: readonly Seldom[],
): readonly CounterFinding[] {
  if (view.scenario.follows !== undefined) return [];
  const by = reachedWithout(view, scores);
  return seldom
    .filter(({ last, excused }) => last && !excused)
    .map((short): CounterFinding => {
      const { dimension, count, beat } = short;
      const path = pathOfSeldom(view, scores, short, by);
      return {
        property: 'headline',
        code: 'rated-seldom',
        values: { dimension, count, beat },
        path,
      };
    });
}
