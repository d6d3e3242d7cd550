import type { Dimension } from '../../core/rubric/dimension.ts';
import { pathOfEdges, pathTo } from '../replay/path.ts';
import { bound, byLevels, sumAt } from '../scenario/bounds.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { BEST_AFTER, scoreOf, weightsFor } from '../scenario/path-score.ts';
import { type Entry, pathBack, type ScoreTable } from '../scenario/scores.ts';
import type { View } from '../scenario/view.ts';
import type { Edge } from '../search/explore.ts';

/** The best path there is, with what it comes to. */
export interface Best {
  readonly overall: number;
  readonly path: readonly Edge[];
}

/** Seeks the best path for every way that a path may be rated. */
export function bestOf(view: View, scores: ScoreTable): Best | undefined {
  const ends = scores.ends;
  let best: Best | undefined;
  for (const counts of new Set(ends.map((end) => end.counts))) {
    const weights = weightsFor(counts, view.rubric);
    const gain = byLevels(scores, (levels) =>
      levels.reduce((sum, level, index) => sum + level * (weights[index] as number), 0),
    );
    const most = bound(scores, gain);
    let last: Entry | undefined;
    for (const end of ends) {
      if (end.counts !== counts) continue;
      if (last === undefined || sumAt(most.value, end, gain) > sumAt(most.value, last, gain))
        last = end;
    }
    if (last === undefined) continue;
    const path = pathBack(scores, last, most.back).map(({ edge }) => edge);
    const score = scoreOf(view, path, BEST_AFTER);
    const overall = score.shown ?? 0;
    const longer = best === undefined || path.length > best.path.length;
    if (best === undefined || overall > best.overall || (overall === best.overall && longer)) {
      best = { overall, path };
    }
  }
  return best;
}

const BEST_LEAST = 92; // a choice between two goods costs a level somewhere

/** The best path comes near 100. */
export function checkBest({ explored }: View, best: Best | undefined): readonly CounterFinding[] {
  if (best !== undefined && best.overall >= BEST_LEAST) return [];
  const way = best && { path: pathOfEdges(explored, best.path) };
  const values = { overall: best?.overall ?? 0, least: BEST_LEAST };
  return [{ property: 'best-path', code: 'best-low', values, ...way }];
}

/** Every option of a rated beat carries every rated dimension. */
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

/** Levels that no option of a reached beat gives, by dimension: a gap, not a fault. */
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
