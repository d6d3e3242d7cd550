import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import type { Note } from '../../core/scenario/scenario.ts';
import { type Edge, END, START, type State } from '../search/explore.ts';
import { byLevels, chanceOf, type Gain } from './bounds.ts';
import { type AfterScene, countsAfter, scoreOf, weightsFor } from './path-score.ts';
import type { Counts, ScoreTable } from './scores.ts';
import type { View } from './view.ts';

/** A strategy that picks options without understanding them. */
export type Strategy = (texts: readonly string[]) => number;

const most = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** Counts the words of a text that are on the courtesy list. */
export function courtesyOf(text: string, words: readonly string[]): number {
  const said = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return said.filter((word) => words.includes(word.replaceAll('’', "'"))).length;
}

/** The strategies that must not pass. */
export const strategies = (courtesy: readonly string[]): { readonly [name: string]: Strategy } => ({
  first: () => 0,
  longest: (texts) => most(texts.map((text) => text.length)),
  shortest: (texts) => most(texts.map((text) => -text.length)),
  kindest: (texts) => most(texts.map((text) => courtesyOf(text, courtesy))),
});

/** What a strategy may use to pick an option. */
export interface PickContext {
  readonly option: (state: State) => number;
  readonly note: (notes: readonly Note[]) => number;
}

/** Makes a strategy that uses texts alone, of options and notes. */
export const byText = (pick: Strategy): PickContext => ({
  option: ({ offers }) => pick(offers.map(({ text }) => text)),
  note: (notes) => pick(notes.map(({ text }) => text)),
});

/** The best result of a strategy over all draws. */
export interface StrategyOutcome {
  readonly shown: number; // overall after caps, 0..100
  readonly path: readonly Edge[];
}

/** Plays a strategy over all outcomes of chance. The board stays as it is. */
export function playStrategy(
  view: View,
  { option, note }: PickContext,
): StrategyOutcome | undefined {
  const { states, edges } = view.explored;
  const how: AfterScene = { board: 'untouched', note };
  let best: StrategyOutcome | undefined;
  const go = (path: readonly Edge[]): void => {
    const last = path.at(-1);
    if (last?.to === END) {
      const shown = scoreOf(view, path, how).shown ?? 0;
      if (best === undefined || shown > best.shown) best = { shown, path };
    }
    const state = states[last?.to ?? -1];
    if (state === undefined || path.length > states.length + 1) return;
    const offer = option(state);
    for (const id of state.out) {
      const edge = edges[id];
      if (edge?.offer === offer) go([...path, edge]);
    }
  };
  for (const edge of edges) if (edge.from === START) go([edge]);
  return best;
}

const SIZE = DIMENSIONS.length;

/** Computes at each rated state the sum of one dimension over the paths to it, weighted by their probability. */
function gathered(scores: ScoreTable, chance: Float64Array, earned: Gain): Float64Array {
  const { from, to, size } = scores;
  const sums = new Float64Array(scores.ratedStates);
  for (let index = 0; index < size; index += 1) {
    const rated = to[index] as number;
    if (rated < 0) continue;
    const here = from[index] as number;
    const likely = scores.chance[index] as number;
    const gain = earned.by[earned.row[index] as number] as number;
    const part = here === START ? gain : (sums[here] as number) + gain * (chance[here] as number);
    sums[rated] = (sums[rated] as number) + part * likely;
  }
  return sums;
}

/**
 * Computes the expected score of random choices, before caps (a cap can only lower it). The board stays as it is, which
 * earns at most 1 on both its dimensions; the note is random.
 */
export function expectedScore(view: View, scores: ScoreTable): number {
  const { scenario, rubric } = view;
  const chance = chanceOf(scores);
  const rated = DIMENSIONS.map((_, d) => scores.levelRows.some((levels) => levels[d] !== 0));
  const ways = rated.map((is, d) =>
    is
      ? gathered(
          scores,
          chance,
          byLevels(scores, (levels) => levels[d] as number),
        )
      : undefined,
  );
  const weightsOf = new Map<Counts, readonly number[]>();
  const laterOf = new Map<string, readonly number[]>();
  let total = 0;
  for (const { counts, edge, from, levels, chance: likely } of scores.ends) {
    const weights = weightsOf.get(counts) ?? weightsFor(countsAfter(counts, view), rubric);
    weightsOf.set(counts, weights);
    const { telling = '' } = view.headingOf(edge);
    const later = laterOf.get(telling) ?? afterwards(scenario.tellings[telling] ?? [], scenario);
    laterOf.set(telling, later);
    const reached = from === START ? 1 : (chance[from] as number);
    for (let d = 0; d < SIZE; d += 1) {
      const before = from === START ? 0 : (ways[d]?.[from] ?? 0);
      const here = reached * ((levels[d] as number) + (later[d] as number));
      total += (weights[d] as number) * likely * (before + here);
    }
  }
  return total;
}

/** Returns what board and note add, by dimension. */
function afterwards(
  notes: View['scenario']['tellings'][string],
  { noteRates, board }: View['scenario'],
): readonly number[] {
  return DIMENSIONS.map((dimension) => {
    if (board === false) return 0;
    const seen = dimension === 'AMP' || dimension === 'NOTICE' ? 1 : 0;
    if (!noteRates.includes(dimension) || notes.length === 0) return seen;
    const sum = notes.reduce((all, { levels }) => all + (levels[dimension] ?? 0), 0);
    return seen + sum / notes.length;
  });
}
