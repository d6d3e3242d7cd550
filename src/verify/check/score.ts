import type { Dimension } from '../../core/rubric/dimension.ts';
import { pathOfEdges, pathTo } from '../replay/path.ts';
import { boundsOf, byWeights, topEntry } from '../scenario/bounds.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { BEST_AFTER, scoreOf, weightsFor } from '../scenario/path-score.ts';
import { pathBack, type ScoreTable } from '../scenario/scores.ts';
import type { View } from '../scenario/view.ts';
import type { Edge } from '../search/explore.ts';

/** The path with the highest score. */
export interface BestPath {
  readonly overall: number;
  readonly path: readonly Edge[];
}

/** Finds the path with the highest score. Paths with the same rating counts are compared by their bounds. */
export function bestOf(view: View, scores: ScoreTable): BestPath | undefined {
  const ends = scores.ends;
  let best: BestPath | undefined;
  for (const counts of new Set(ends.map((end) => end.counts))) {
    const weights = weightsFor(counts, view.rubric);
    const gain = byWeights(scores, weights);
    const sums = boundsOf(scores, gain);
    const alike = ends.filter((end) => end.counts === counts);
    const last = topEntry(alike, sums, gain);
    if (last === undefined) continue;
    const path = pathBack(scores, last, sums.back).map(({ edge }) => edge);
    const score = scoreOf(view, path, BEST_AFTER);
    const overall = score.shown ?? 0;
    const longer = best === undefined || path.length > best.path.length;
    if (best === undefined || overall > best.overall || (overall === best.overall && longer)) {
      best = { overall, path };
    }
  }
  return best;
}

export const BEST_LEAST = 92; // of 100; a dilemma costs a level somewhere

/** Checks that the best path scores near 100. */
export function checkBest(
  { explored }: View,
  best: BestPath | undefined,
): readonly CounterFinding[] {
  if (best !== undefined && best.overall >= BEST_LEAST) return [];
  const way = best && { path: pathOfEdges(explored, best.path) };
  const values = { overall: best?.overall ?? 0, least: BEST_LEAST };
  return [{ property: 'best-path', code: 'best-low', values, ...way }];
}

/** Checks that every option of a rated beat has a level for each rated dimension. */
export function checkLevels(view: View): readonly CounterFinding[] {
  const { explored } = view;
  const found = new Map<string, CounterFinding>();
  for (const state of view.occasions) {
    const { beat = '', rates } = view.beatOf(state);
    const options = view.optionsOf(state);
    const path = () => pathTo(explored, explored.edges[state.by] as Edge);
    for (const option of options) {
      const lacks = rates.find((dimension) => option.levels[dimension] === undefined);
      const key = `${beat} ${option.id}`;
      if (lacks === undefined || found.has(key)) continue;
      const values = { beat, option: option.id, dimension: lacks };
      found.set(key, { property: 'levels', code: 'level-missing', values, path: path() });
    }
  }
  return [...found.values()];
}

/** Lists the levels of each dimension that no option gives: a note for the author, not a fault. */
export function gapsOf(view: View): readonly { dimension: Dimension; levels: readonly number[] }[] {
  const given = new Map<Dimension, Set<number>>();
  for (const state of view.occasions) {
    const { rates } = view.beatOf(state);
    for (const { levels } of view.optionsOf(state)) {
      for (const dimension of rates) {
        const level = levels[dimension];
        const known = given.get(dimension) ?? new Set<number>();
        given.set(dimension, known);
        if (level !== undefined) known.add(level);
      }
    }
  }
  return [...given].flatMap(([dimension, known]) => {
    const levels = [0, 1, 2, 3].filter((level) => !known.has(level));
    return levels.length === 0 ? [] : [{ dimension, levels }];
  });
}
