import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import { type Rubric, ruleOf } from '../../core/rubric/rubric.ts';
import { type Option, strongestOf, totalOf } from '../../core/scenario/beat.ts';
import { boardEvidence, itemsToSort } from '../../core/scenario/board.ts';
import type { Note } from '../../core/scenario/scenario.ts';
import type { CriticalMark, Decision } from '../../core/scoring/decision.ts';
import { type Score, score } from '../../core/scoring/score.ts';
import { memoize } from '../memoize.ts';
import type { Edge } from '../search/edge.ts';
import { type Gain, highestPath, pathSumsOf, ratingCountsOf } from './fold.ts';
import type { RatingCounts } from './paths.ts';
import type { BeatState, View } from './view.ts';

/** Returns the index of the highest value; the first of equals. */
export const most = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** Returns the weight of a level of each dimension in the overall score, for these rating counts. */
export function weightsFor(counts: RatingCounts, rubric: Rubric): readonly number[] {
  const weights = DIMENSIONS.map((dimension, index) =>
    (counts[index] ?? 0) > 0 ? ruleOf(rubric, dimension).weight : 0,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, index) =>
    weight === 0 ? 0 : (100 * weight) / (3 * (counts[index] as number) * all),
  );
}

/** Makes a gain of what an option adds to the overall score, by the weight of a level of each dimension. */
export function byWeights({ takenOn }: View, weights: readonly number[]): Gain {
  const worth = memoize(({ levels }: Option) =>
    DIMENSIONS.reduce((sum, one, at) => sum + (levels[one] ?? 0) * (weights[at] as number), 0),
  );
  return (edge) => {
    const option = takenOn(edge);
    return option ? worth(option) : 0;
  };
}

/** How a player fills in the board and the note after the scene. */
export interface AfterScene {
  readonly note: (notes: readonly Note[]) => number; // which of the notes is filed, by index
  readonly board: 'best' | 'untouched';
}

const BEST_AFTER: AfterScene = {
  board: 'best',
  note: (notes) => most(notes.map(({ levels }) => totalOf(levels))),
};

/** Returns what board and note add to the decisions of a path that showed these items. */
function decidedAfter(
  { scenario, rubric }: View,
  shown: readonly string[],
  telling: string,
  { board, note }: AfterScene,
): readonly Decision[] {
  if (scenario.board === false) return [];
  const items = itemsToSort(scenario.items.filter(({ id }) => shown.includes(id)));
  const best = items.map(({ id, places }) => [id, places.find((one) => one !== 'unknown')]);
  const sorted = boardEvidence(items, board === 'best' ? Object.fromEntries(best) : {}, rubric);
  const notes = scenario.tellings[telling] ?? [];
  const filed = notes[note(notes)]?.levels ?? {};
  const decided = (beat: string, levels: Decision['levels']): Decision => {
    return { beat, number: 99, rates: levels.map(({ dimension }) => dimension), levels };
  };
  const noted = scenario.noteRates.map((dimension) => {
    return { dimension, level: filed[dimension] ?? 0 };
  });
  return [decided('board', sorted), decided('record', noted)];
}

/** Computes the score of one path with the product's own scoring. */
export function scoreOf(view: View, path: readonly Edge[], how: AfterScene): Score {
  const headings = path.map(view.headingOf);
  const { telling = '' } = headings.findLast((one) => one.telling !== undefined) ?? {};
  const items = headings.flatMap((one) => one.items);
  const decisions: Decision[] = [];
  let marks: readonly CriticalMark[] = [];
  for (const edge of path) {
    const option = view.takenOn(edge);
    if (option === undefined) continue;
    const { beat = '', rates = [] } = view.states[edge.from] ?? {};
    const { criticalError: error, repairs, text: said } = option;
    marks = marks.map((mark) => ({
      ...mark,
      repaired: mark.repaired || repairs.includes(mark.code),
    }));
    if (error) marks = [...marks, { ...error, beat, number: 0, repaired: false, said }];
    if (rates.length === 0) continue;
    const levels = rates.flatMap((dimension) => {
      const level = option.levels[dimension];
      return level === undefined ? [] : [{ dimension, level }];
    });
    decisions.push({ beat, number: decisions.length + 1, rates, levels });
  }
  const all = [...decisions, ...decidedAfter(view, items, telling, how)];
  return score({ decisions: all, criticalErrors: marks }, view.rubric);
}

/** A path with its overall score. */
export interface ScoredPath {
  readonly overall: number; // after caps, 0..100
  readonly path: readonly Edge[];
}

const ABOVE_ALL = 1000; // more than any path scores

/**
 * Finds the path with the highest score, among those that make a move `through` and end with a move `to`. Paths with the
 * same rating counts are compared by their sums, and the best of each by the product's own scoring.
 */
export function bestPath(
  view: View,
  { through, to }: { readonly [asked in 'through' | 'to']?: (edge: Edge) => boolean } = {},
): ScoredPath | undefined {
  let best: ScoredPath | undefined;
  for (const counts of ratingCountsOf(view)) {
    const gain = byWeights(view, weightsFor(counts, view.rubric));
    const sums = pathSumsOf(view, (edge) => gain(edge) + (through?.(edge) ? ABOVE_ALL : 0));
    const ends = sums.filter((end) => end.counts === counts && to?.(end.edge) !== false);
    const { path } = highestPath(ends);
    if (path === undefined || (through && !path.some(through))) continue;
    const overall = scoreOf(view, path, BEST_AFTER).shown ?? 0;
    const longer = overall === best?.overall && path.length > best.path.length;
    if (best === undefined || overall > best.overall || longer) best = { overall, path };
  }
  return best;
}

/** Returns the index of the option with the highest levels; undefined if none is rated. */
export function strongestIn(state: Pick<BeatState, 'rates' | 'options'>): number | undefined {
  const strongest = strongestOf(state);
  return strongest && state.options.indexOf(strongest);
}
