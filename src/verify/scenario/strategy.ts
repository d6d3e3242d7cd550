import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import type { Note } from '../../core/scenario/scenario.ts';
import { type Edge, END, START } from '../search/edge.ts';
import {
  type AfterScene,
  countsAfter,
  type ScoredPath,
  scoreOf,
  weightsFor,
} from './path-score.ts';
import type { ScoreTable } from './scores.ts';
import { byWeights, expectedOf, ratingCountsOf } from './sums.ts';
import type { BeatState, View } from './view.ts';

/** Measures how much an option stands out, by what is seen without understanding it: its text and its position. */
export type SurfaceFeature = (text: string, at: number, last: number) => number;

const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Counts the words of a text that are on the courtesy list. */
function courtesyOf(text: string, words: readonly string[]): number {
  const said = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return said.filter((word) => words.includes(word.replaceAll('’', "'"))).length;
}

/** The surface features that must not mark the strongest option. */
export const surfaceFeatures = (courtesy: readonly string[]) =>
  ({
    first: (_, at) => (at === 0 ? 1 : 0),
    last: (_, at, last) => (at === last ? 1 : 0),
    longest: (text) => text.length,
    shortest: (text) => -text.length,
    marks: (text) => times(text, /[.,;:!?…–()]/g),
    courtesy: (text) => courtesyOf(text, courtesy),
  }) satisfies { readonly [name: string]: SurfaceFeature };

/** How a player picks options and a note, by index. */
export interface Strategy {
  readonly option: (state: BeatState) => number;
  readonly note: (notes: readonly Note[]) => number;
}

/** Returns the index of the highest value; the first of equals. */
export const most = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** Makes a strategy that picks the option, and the note, that stands out most. */
function bySurface(feature: SurfaceFeature): Strategy {
  const pick = (all: readonly { readonly text: string }[]): number =>
    most(all.map(({ text }, at) => feature(text, at, all.length - 1)));
  return { option: ({ offers }) => pick(offers), note: pick };
}

/** Makes the strategies that need no reading; none may pass. */
export function blindStrategies(courtesy: readonly string[]): {
  readonly [name: string]: Strategy;
} {
  const { first, longest, shortest, courtesy: kindest } = surfaceFeatures(courtesy);
  return {
    first: bySurface(first),
    longest: bySurface(longest),
    shortest: bySurface(shortest),
    kindest: bySurface(kindest),
  };
}

/** Makes the rules of thumb that people may go by; none may pass. */
export const wordingRules: { readonly [name: string]: Strategy } = {
  'most open': bySurface((text) => times(text, /\b(?:what|how|who|where|when|tell me)\b/gi)),
  'most “or”': bySurface((text) => times(text, /\bor\b/gi)),
  'ends in “?”': bySurface((text) => (text.trim().endsWith('?') ? 1 : 0)),
};

/** Finds the best result of a strategy over all outcomes of chance. The board stays as it is. */
export function playStrategy(view: View, { option, note }: Strategy): ScoredPath | undefined {
  const { edges } = view.explored;
  const how: AfterScene = { board: 'untouched', note };
  let best: ScoredPath | undefined;
  const go = (path: readonly Edge[]): void => {
    const last = path.at(-1);
    if (last?.to === END) {
      const overall = scoreOf(view, path, how).shown ?? 0;
      if (best === undefined || overall > best.overall) best = { overall, path };
    }
    const state = view.states[last?.to ?? -1];
    if (state === undefined || path.length > view.states.length + 1) return;
    const offer = option(state);
    for (const id of state.out) {
      const edge = edges[id];
      if (edge?.offer === offer) go([...path, edge]);
    }
  };
  for (const edge of edges) if (edge.from === START) go([edge]);
  return best;
}

/**
 * Computes the expected score of random choices, before caps (a cap can only lower it). The board stays as it is, which
 * earns at most 1 on both its dimensions; the note is random.
 */
export function expectedScore(view: View, scores: ScoreTable): number {
  let total = 0;
  for (const counts of ratingCountsOf(scores.ends)) {
    const weights = weightsFor(countsAfter(counts, view), view.rubric);
    const expected = expectedOf(scores, byWeights(weights));
    for (const end of scores.ends) {
      if (end.counts !== counts) continue;
      const later = afterwards(view, view.headingOf(end.edge).telling);
      const gained = later.reduce((sum, level, at) => sum + level * (weights[at] as number), 0);
      total += expected.sum(end) + expected.chance(end) * gained;
    }
  }
  return total;
}

/** Returns what board and note add, by dimension. */
function afterwards({ scenario }: View, telling = ''): readonly number[] {
  const { noteRates, board, tellings } = scenario;
  const notes = tellings[telling] ?? [];
  return DIMENSIONS.map((dimension) => {
    if (board === false) return 0;
    const seen = dimension === 'AMP' || dimension === 'NOTICE' ? 1 : 0;
    if (!noteRates.includes(dimension) || notes.length === 0) return seen;
    const sum = notes.reduce((all, { levels }) => all + (levels[dimension] ?? 0), 0);
    return seen + sum / notes.length;
  });
}
