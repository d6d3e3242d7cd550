import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import { NEVER_GUESSED } from '../../core/scenario/scenario.ts';
import { playMinutes } from '../../core/scenario/teaching/play-time.ts';
import { countWords } from '../../story/source/word-count.ts';
import { memoize } from '../memoize.ts';
import type { Edge } from '../search/edge.ts';
import { weightsFor } from './path-score.ts';
import type { Counts, ScoreEntry, ScoreTable } from './scores.ts';
import { type SizeMeasure, sizeAdded } from './size-measure.ts';
import { byWeights, expectedOf, pathSumsOf, type Sums } from './sums.ts';
import type { View } from './view.ts';

/** The lowest and the highest value of something, over all paths. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** The figures of the paths to one ending. */
export interface EndingFigures {
  readonly ending: string;
  readonly share: number; // of runs with random choices
  readonly overall: Span; // overall score of the scene, before caps, board and note
  readonly dimensions: readonly { readonly dimension: Dimension; readonly percent: Span }[];
}

/** The size of a record of a session, over all paths. */
export interface SizeFigure {
  readonly name: string;
  readonly span: Span; // characters
  readonly limit: number;
}

/** The length and the scores of a scenario. */
export interface Figures {
  readonly decisions: Span;
  readonly words: Span;
  readonly minutes: Span; // of a run, board and debrief included; whole, rounded outwards
  readonly longestWait: number; // words between an option and the next decision, at most
  readonly sizes: readonly SizeFigure[]; // of what a session leaves, for each measure that was given
  readonly endings: readonly EndingFigures[];
}

/** Widens the span of the paths to some ends, from the lowest and the highest value of each. */
const spanOf = (ends: readonly ScoreEntry[], valuesOf: (end: ScoreEntry) => Span): Span =>
  ends.map(valuesOf).reduce(
    (all, { least, most }) => ({
      least: Math.min(all.least, least),
      most: Math.max(all.most, most),
    }),
    { least: Infinity, most: -Infinity },
  );

const bounds = (end: ScoreEntry, { least, most }: Sums, by = 1): Span => ({
  least: by * least(end),
  most: by * most(end),
});

const rounded = ({ least, most }: Span): Span => ({
  least: Math.round(least),
  most: Math.round(most),
});

/** Computes the span of a gain over all paths. */
function spanBy(scores: ScoreTable, gain: (edge: Edge) => number): Span {
  const sums = pathSumsOf(scores, ({ edge }) => gain(edge));
  return spanOf(scores.ends, (end) => bounds(end, sums));
}

/** Computes the figures by ending. The weight of a level in the overall score depends on the rating counts of a path. */
function endingFigures(view: View, scores: ScoreTable): readonly EndingFigures[] {
  const { chance } = expectedOf(scores, () => 0);
  const overall = memoize((counts: Counts) =>
    pathSumsOf(scores, byWeights(weightsFor(counts, view.rubric))),
  );
  const earned = memoize((at: number) => pathSumsOf(scores, ({ levels }) => levels[at] as number));
  return [...view.endings.keys()].sort().map((ending): EndingFigures => {
    const ends = scores.ends.filter(({ edge }) => (view.headingOf(edge).ending ?? '') === ending);
    return {
      ending,
      share: ends.reduce((sum, end) => sum + chance(end), 0),
      overall: rounded(spanOf(ends, (end) => bounds(end, overall(end.counts)))),
      dimensions: DIMENSIONS.flatMap((dimension, at) => {
        const rated = ends.filter(({ counts }) => counts[at] !== 0);
        if (rated.length === 0) return [];
        const percentOf = (end: ScoreEntry): Span =>
          bounds(end, earned(at), 100 / (3 * (end.counts[at] as number)));
        return [{ dimension, percent: rounded(spanOf(rated, percentOf)) }];
      }),
    };
  });
}

const wordsOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + countWords(text), 0);

/** Computes the duration of runs: reading time, and time for each decision. */
function minutesOf(view: View, scores: ScoreTable, decisions: Span): Span {
  const offered = memoize(wordsOf);
  const words = spanBy(
    scores,
    (edge) => edge.words + offered(view.states[edge.to]?.offers ?? NOTHING),
  );
  const { board, guessAt, tellings } = view.scenario;
  const notes = Object.values(tellings).map(wordsOf);
  const minutes = (bound: 'least' | 'most', note: number, sorted: number): number =>
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

const NOTHING: readonly { readonly text: string }[] = [];

/** Computes the figures of a scenario over all paths. */
export function figuresOf(
  view: View,
  scores: ScoreTable,
  measures: readonly SizeMeasure[],
): Figures {
  const decisions = spanBy(scores, ({ from }) => (from < 0 ? 0 : 1));
  return {
    decisions,
    words: spanBy(scores, ({ words }) => words),
    minutes: minutesOf(view, scores, decisions),
    longestWait: view.explored.edges.reduce((most, edge) => Math.max(most, edge.words), 0),
    sizes: measures.map((measure) => ({
      name: measure.name,
      span: spanBy(scores, sizeAdded(view, measure)),
      limit: measure.most,
    })),
    endings: endingFigures(view, scores),
  };
}
