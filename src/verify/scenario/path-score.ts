import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import type { Evidence } from '../../core/rubric/evidence.ts';
import { type Rubric, ruleOf } from '../../core/rubric/rubric.ts';
import { strongestOf, totalOf } from '../../core/scenario/beat.ts';
import { boardEvidence, itemsToSort } from '../../core/scenario/board.ts';
import type { Note } from '../../core/scenario/scenario.ts';
import type { CriticalMark, Decision } from '../../core/scoring/decision.ts';
import { type Score, score } from '../../core/scoring/score.ts';
import type { Edge } from '../search/edge.ts';
import type { Counts, ScoreTable } from './scores.ts';
import { byWeights, type Gain, highest, pathSumsOf, ratingCountsOf } from './sums.ts';
import type { BeatState, View } from './view.ts';

/** How a player fills in the board and the note after the scene. */
export interface AfterScene {
  /** Which of the notes is filed, by index. */
  readonly note: (notes: readonly Note[]) => number;
  readonly board: 'best' | 'untouched';
}

const BEST_AFTER: AfterScene = {
  board: 'best',
  note: (notes) => {
    const sums = notes.map(({ levels }) => totalOf(levels));
    return sums.indexOf(Math.max(...sums));
  },
};

/** Returns the weight of a level of each dimension in the overall score, for these rating counts. */
export function weightsFor(counts: Counts, rubric: Rubric): readonly number[] {
  const weights = DIMENSIONS.map((dimension, index) =>
    (counts[index] ?? 0) > 0 ? ruleOf(rubric, dimension).weight : 0,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, index) =>
    weight === 0 ? 0 : (100 * weight) / (3 * (counts[index] as number) * all),
  );
}

/** Returns the ratings of board and note. */
export function countsAfter(counts: Counts, { scenario }: View): Counts {
  if (scenario.board === false) return counts;
  const rated = ['AMP', 'NOTICE', ...scenario.noteRates];
  return counts.map(
    (count, index) => count + rated.filter((dimension) => dimension === DIMENSIONS[index]).length,
  );
}

function boardOf(view: View, items: ReadonlySet<string>, board: AfterScene['board']) {
  const seen = itemsToSort(view.scenario.items.filter(({ id }) => items.has(id)));
  const placed = seen.map(({ id, places }) => [
    id,
    places.find((place) => place !== 'unknown') ?? places[0] ?? 'unknown',
  ]);
  return boardEvidence(seen, board === 'best' ? Object.fromEntries(placed) : {}, view.rubric);
}

const decided = (beat: string, evidence: readonly Pick<Evidence, 'dimension' | 'level'>[]) => ({
  beat,
  number: 99,
  rates: evidence.map(({ dimension }) => dimension),
  levels: evidence.map(({ dimension, level }) => ({ dimension, level })),
});

function after(view: View, items: ReadonlySet<string>, telling: string, how: AfterScene) {
  const { scenario } = view;
  if (scenario.board === false) return [];
  const notes = scenario.tellings[telling] ?? [];
  const note = notes[how.note(notes)];
  const record = scenario.noteRates.map((dimension) => ({
    dimension,
    level: note?.levels[dimension] ?? 0,
  }));
  return [decided('board', boardOf(view, items, how.board)), decided('record', record)];
}

/** Computes the score of one path with the product's own scoring. */
export function scoreOf(view: View, path: readonly Edge[], how: AfterScene): Score {
  const decisions: Decision[] = [];
  const marks: CriticalMark[] = [];
  const items = new Set<string>();
  let telling = '';
  for (const edge of path) {
    const heading = view.headingOf(edge);
    for (const item of heading.items) items.add(item);
    telling = heading.telling ?? telling;
    const option = view.takenOn(edge);
    const { beat = '', rates = [] } = view.states[edge.from] ?? {};
    if (option === undefined) continue;
    marks.forEach((mark, index) => {
      if (option.repairs.includes(mark.code)) marks[index] = { ...mark, repaired: true };
    });
    if (option.criticalError !== undefined) {
      marks.push({ ...option.criticalError, beat, number: 0, repaired: false, said: option.text });
    }
    if (rates.length === 0) continue;
    const levels = rates.flatMap((dimension) => {
      const level = option.levels[dimension];
      return level === undefined ? [] : [{ dimension, level }];
    });
    decisions.push({ beat, number: decisions.length + 1, rates, levels });
  }
  const all = [...decisions, ...after(view, items, telling, how)];
  return score({ decisions: all, criticalErrors: marks }, view.rubric);
}

/** A path with its overall score. */
export interface ScoredPath {
  readonly overall: number; // after caps, 0..100
  readonly path: readonly Edge[];
}

/**
 * Finds the path with the highest score to some of the ends, among those that make a move `through`, if one does. Paths
 * with the same rating counts are compared by their sums, and the best of each by the product's own scoring.
 */
export function bestPath(
  view: View,
  scores: ScoreTable,
  ends = scores.ends,
  through?: (edge: Edge) => boolean,
): ScoredPath | undefined {
  let best: ScoredPath | undefined;
  for (const counts of ratingCountsOf(ends)) {
    const gain = byWeights(weightsFor(counts, view.rubric));
    const more: Gain = through ? (one) => gain(one) + (through(one.edge) ? ABOVE_ALL : 0) : gain;
    const sums = pathSumsOf(scores, more);
    const last = highest(
      ends.filter((end) => end.counts === counts),
      sums,
    );
    if (last === undefined) continue;
    const path = sums.path(last);
    if (through && !path.some(through)) continue;
    const overall = scoreOf(view, path, BEST_AFTER).shown ?? 0;
    const longer = overall === best?.overall && path.length > best.path.length;
    if (best === undefined || overall > best.overall || longer) best = { overall, path };
  }
  return best;
}

const ABOVE_ALL = 1000; // more than any path scores

/** Returns the index of the option with the highest levels; undefined if none is rated. */
export function strongestIn({ rates, options }: Pick<BeatState, 'rates' | 'options'>) {
  const strongest = strongestOf({ id: '', number: 0, rates, shows: [], lines: [], options });
  return strongest === undefined ? undefined : options.indexOf(strongest);
}
