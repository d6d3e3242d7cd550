import { NEVER_GUESSED } from '../../core/scenario/scenario.ts';
import { playMinutes } from '../../core/scenario/teaching/play-time.ts';
import { countWords } from '../../story/source/word-count.ts';
import type { Offer } from '../interpreter/machine.ts';
import { memoize } from '../memoize.ts';
import type { Edge } from '../search/edge.ts';
import { type Gain, pathSumsOf, type Span, spanOf } from './fold.ts';
import type { View } from './view.ts';

/** A text with its tags. */
export type ShownText = Pick<Offer, 'text' | 'tags'>;

/** An upper bound of the size of something that a session stores, and its limit. */
export interface SizeMeasure {
  readonly name: string; // such as “record”
  readonly most: number;
  /** Returns the characters that a move adds, with the option it takes (none at the start) and those it leads to. */
  readonly of: (move: Edge, taken: ShownText | undefined, offers: readonly ShownText[]) => number;
}

/** The size of a record of a session, over all paths. */
export interface SizeFigure {
  readonly name: string;
  readonly span: Span; // characters
  readonly limit: number;
}

/** The length of a scenario. */
export interface Figures {
  readonly decisions: Span;
  readonly words: Span;
  readonly minutes: Span; // of a run, board and debrief included; whole, rounded outwards
  readonly longestWait: number; // words between an option and the next decision, at most
  readonly sizes: readonly SizeFigure[]; // of what a session leaves, for each measure that was given
}

const NO_TEXTS: readonly ShownText[] = [];

/** Makes a gain of the characters that a move adds. */
export const sizeAdded =
  ({ states }: View, { of }: SizeMeasure): Gain =>
  (edge) =>
    of(edge, states[edge.from]?.offers[edge.offer], states[edge.to]?.offers ?? NO_TEXTS);

const wordsOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + countWords(text), 0);

/** Computes the duration of runs: reading time, and time for each decision. */
function minutesOf(view: View, decisions: Span): Span {
  const offered = memoize(wordsOf);
  const words = spanOf(
    pathSumsOf(view, ({ to, words }) => words + offered(view.states[to]?.offers ?? NO_TEXTS)),
  );
  const { board, guessAt, tellings } = view.scenario;
  const notes = Object.values(tellings).map(wordsOf);
  const minutes = (bound: keyof Span, note: number, sorted: number): number =>
    playMinutes({
      files: notes.length > 0,
      debrief: guessAt !== NEVER_GUESSED,
      words: words[bound] + note,
      decisions: decisions[bound],
      sorted,
    });
  return {
    least: Math.floor(minutes('least', notes.length > 0 ? Math.min(...notes) : 0, 0)),
    most: Math.ceil(minutes('most', Math.max(0, ...notes), board === false ? 0 : Infinity)),
  };
}

/** Computes the figures of a scenario over all paths. */
export function figuresOf(view: View, measures: readonly SizeMeasure[]): Figures {
  const decisions = spanOf(pathSumsOf(view, ({ from }) => (from < 0 ? 0 : 1)));
  return {
    decisions,
    words: spanOf(pathSumsOf(view, ({ words }) => words)),
    minutes: minutesOf(view, decisions),
    longestWait: view.explored.edges.reduce((most, edge) => Math.max(most, edge.words), 0),
    sizes: measures.map((measure) => ({
      name: measure.name,
      span: spanOf(pathSumsOf(view, sizeAdded(view, measure))),
      limit: measure.most,
    })),
  };
}
