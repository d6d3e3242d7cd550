import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import type { Evidence } from '../../core/rubric/evidence.ts';
import { type Rubric, ruleOf } from '../../core/rubric/rubric.ts';
import { strongestOf } from '../../core/scenario/beat.ts';
import { boardEvidence, itemsToSort } from '../../core/scenario/board.ts';
import type { Note } from '../../core/scenario/scenario.ts';
import type { CriticalMark, Decision } from '../../core/scoring/decision.ts';
import { type Score, score } from '../../core/scoring/score.ts';
import { type Edge, START, type State } from '../search/explore.ts';
import type { Counts } from './scores.ts';
import type { View } from './view.ts';

/** How a player fills in the board and the note after the scene. */
export interface AfterScene {
  /** Which of the notes is filed, by index. */
  readonly note: (notes: readonly Note[]) => number;
  readonly board: 'best' | 'untouched';
}

export const BEST_AFTER: AfterScene = {
  board: 'best',
  note: (notes) => {
    const sums = notes.map(({ levels }) =>
      Object.values(levels).reduce<number>((sum, level) => sum + level, 0),
    );
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
    if (edge.from === START) continue;
    const state = view.explored.states[edge.from] as State;
    const option = view.optionsOf(state)[edge.offer];
    const { beat = '', rates } = view.beatOf(state);
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

/** Returns the option with the highest levels; undefined if several are equal. */
export function strongestIn(view: View, state: State): number | undefined {
  const { rates } = view.beatOf(state);
  const options = view.optionsOf(state);
  const strongest = strongestOf({
    id: '',
    number: 0,
    rates,
    shows: [],
    lines: [],
    options,
  });
  const index = strongest === undefined ? -1 : options.indexOf(strongest);
  return index < 0 ? undefined : index;
}
