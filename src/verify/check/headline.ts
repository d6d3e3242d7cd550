import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import type { Path } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { pathBack, pathOfEntries, type ScoreEntry, type ScoreTable } from '../scenario/scores.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, START } from '../search/explore.ts';

/** A path that rates a headline dimension too seldom for a band. */
export interface SeldomRated {
  readonly dimension: Dimension;
  readonly count: number;
  readonly beat: string; // last beat of the path
  readonly last: boolean; // whether that is the last beat of the scenario
  readonly excused: boolean; // whether proof.json excuses it
  readonly entry: ScoreEntry;
}

const optionOf = (view: View, { from, offer }: Edge): string => {
  const state = view.explored.states[from];
  return (state && view.optionsOf(state)[offer]?.id) ?? '';
};

/** Finds the first entry into each rated state without taking one option; -1 if there is none. */
function reachedWithout(view: View, scores: ScoreTable, option?: string): Int32Array {
  const { from, to, edge, size } = scores;
  const { edges } = view.explored;
  const by = new Int32Array(scores.ratedStates).fill(-1);
  for (let index = 0; index < size; index += 1) {
    const here = from[index] as number;
    const rated = to[index] as number;
    const open = here === START || (by[here] as number) >= 0;
    if (!open || rated < 0 || (by[rated] as number) >= 0) continue;
    if (option === undefined || optionOf(view, edges[edge[index] as number] as Edge) !== option) {
      by[rated] = index;
    }
  }
  return by;
}

const lastRated = (view: View): number =>
  view.explored.states.reduce((most, state) => Math.max(most, view.beatOf(state).decision), 0);

/** Finds paths that rate a headline dimension less often than a band needs, one of each kind. */
export function seldomRated(view: View, scores: ScoreTable): readonly SeldomRated[] {
  const { rubric, explored, rules } = view;
  const last = lastRated(view);
  const found = new Map<string, SeldomRated>();
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

/** Returns a path that rates a dimension this seldom. */
export const pathOfSeldom = (
  view: View,
  scores: ScoreTable,
  { entry }: SeldomRated,
  by = reachedWithout(view, scores),
): Path => pathOfEntries(view.explored, pathBack(scores, entry, by));

/**
 * Checks that every path to the last beat rates the headline dimensions often enough. A second contact has no band and
 * is not checked.
 */
export function checkHeadline(
  view: View,
  scores: ScoreTable,
  seldom: readonly SeldomRated[],
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
