import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import { NEVER_GUESSED } from '../../core/scenario/scenario.ts';
import { playMinutes } from '../../core/scenario/teaching/play-time.ts';
import { countWords } from '../../story/source/word-count.ts';
import { memoize } from '../memoize.ts';
import type { Edge, State } from '../search/explore.ts';
import {
  type Bounds,
  boundsOf,
  byLevels,
  byWeights,
  chanceOf,
  type Gain,
  sumAt,
} from './bounds.ts';
import { weightsFor } from './path-score.ts';
import type { Counts, ScoreEntry, ScoreTable } from './scores.ts';
import { measured, type SizeMeasure } from './size-measure.ts';
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

/** Makes a gain of the move of an entry. */
export function byEdge(view: View, { edge }: ScoreTable, gain: (edge: Edge) => number): Gain {
  const { edges } = view.explored;
  const by = new Float64Array(edges.length);
  for (let at = 0; at < by.length; at += 1) by[at] = gain(edges[at] as Edge);
  return { row: edge, by };
}

/** A gain with its bounds. */
interface Reckoned extends Bounds {
  readonly gain: Gain;
}

const reckoned = (scores: ScoreTable, gain: Gain): Reckoned => ({
  ...boundsOf(scores, gain),
  gain,
});

/** Widens a span to the sums at these endings. */
function widen(
  span: Span,
  ends: Iterable<Pick<ScoreEntry, 'from' | 'index'>>,
  { least, most, gain }: Reckoned,
  by = 1,
): Span {
  let low = span.least;
  let high = span.most;
  for (const end of ends) {
    low = Math.min(low, by * sumAt(least, end, gain));
    high = Math.max(high, by * sumAt(most, end, gain));
  }
  return { least: low, most: high };
}

const NOWHERE: Span = { least: Infinity, most: -Infinity };

/** Computes the span of a gain over all paths. */
const spanOf = ({ from, last }: ScoreTable, sums: Reckoned): Span =>
  widen(
    NOWHERE,
    Array.from(last, (index) => ({ index, from: from[index] as number })),
    sums,
  );

const spanBy = (view: View, scores: ScoreTable, gain: (edge: Edge) => number): Span =>
  spanOf(scores, reckoned(scores, byEdge(view, scores, gain)));

const rounded = ({ least, most }: Span): Span => ({
  least: Math.round(least),
  most: Math.round(most),
});

/** The paths to one ending with equal rating counts. */
interface Kind {
  readonly ending: string;
  readonly counts: Counts;
  readonly ends: ScoreEntry[];
}

function kindsOf(view: View, scores: ScoreTable): readonly Kind[] {
  const kinds = new Map<Counts, Map<string, Kind>>();
  for (const end of scores.ends) {
    const { counts } = end;
    const ending = view.headingOf(end.edge).ending ?? '';
    const alike = kinds.get(counts) ?? new Map<string, Kind>();
    kinds.set(counts, alike);
    const kind = alike.get(ending);
    if (kind === undefined) alike.set(ending, { ending, counts, ends: [end] });
    else kind.ends.push(end);
  }
  return [...kinds.values()].flatMap((alike) => [...alike.values()]);
}

type Spans = Map<string, Span>; // by ending

function widenAt(spans: Spans, { ending, ends }: Kind, sums: Reckoned, by = 1): void {
  spans.set(ending, widen(spans.get(ending) ?? NOWHERE, ends, sums, by));
}

/** Computes the overall score by ending. The weight of a level depends on the rating counts of its path. */
function overalls(view: View, scores: ScoreTable, kinds: readonly Kind[]): Spans {
  const spans: Spans = new Map();
  for (const counts of new Set(kinds.map((kind) => kind.counts))) {
    const weights = weightsFor(counts, view.rubric);
    const sums = reckoned(scores, byWeights(scores, weights));
    for (const kind of kinds) if (kind.counts === counts) widenAt(spans, kind, sums);
  }
  return spans;
}

/** Computes the percentage of one dimension by ending, where it is rated. */
function percents(scores: ScoreTable, kinds: readonly Kind[], at: number): Spans {
  const spans: Spans = new Map();
  const sums = reckoned(
    scores,
    byLevels(scores, (levels) => levels[at] as number),
  );
  for (const kind of kinds) {
    const count = kind.counts[at] as number;
    if (count > 0) widenAt(spans, kind, sums, 100 / (3 * count));
  }
  return spans;
}

function endingFigures(view: View, scores: ScoreTable): readonly EndingFigures[] {
  const kinds = kindsOf(view, scores);
  const chance = chanceOf(scores);
  const shares = new Map<string, number>();
  for (const { ending, ends } of kinds) {
    let share = shares.get(ending) ?? 0;
    for (const { from, chance: last } of ends) {
      share += (from < 0 ? 1 : (chance[from] as number)) * last;
    }
    shares.set(ending, share);
  }
  const rated = DIMENSIONS.map((dimension, at) => ({ dimension, at })).filter(({ at }) =>
    scores.countRows.some((counts) => (counts[at] as number) > 0),
  );
  const by = rated.map(({ dimension, at }) => ({
    dimension,
    spans: percents(scores, kinds, at),
  }));
  const overall = overalls(view, scores, kinds);
  return [...shares].sort().map(([ending, share]) => ({
    ending,
    share,
    overall: rounded(overall.get(ending) ?? { least: 0, most: 0 }),
    dimensions: by.flatMap(({ dimension, spans }) => {
      const span = spans.get(ending);
      return span === undefined ? [] : [{ dimension, percent: rounded(span) }];
    }),
  }));
}

/** Computes the duration of runs: reading time, and time for each decision. */
function minutesOf(view: View, scores: ScoreTable, decisions: Span): Span {
  const { states } = view.explored;
  const offered = memoize((offers: State['offers']) =>
    offers.reduce((sum, { text }) => sum + countWords(text), 0),
  );
  const words = spanBy(
    view,
    scores,
    (edge) => edge.words + (edge.to < 0 ? 0 : offered(states[edge.to]?.offers ?? [])),
  );
  const { board, guessAt, tellings } = view.scenario;
  const notes = Object.values(tellings).map((all) =>
    all.reduce((sum, { text }) => sum + countWords(text), 0),
  );
  const load = { files: notes.length > 0, debrief: guessAt !== NEVER_GUESSED };
  const least = {
    words: words.least + (notes.length > 0 ? Math.min(...notes) : 0),
    decisions: decisions.least,
  };
  const most = { words: words.most + Math.max(0, ...notes), decisions: decisions.most };
  return {
    least: Math.floor(playMinutes({ ...load, ...least, sorted: 0 })),
    most: Math.ceil(playMinutes({ ...load, ...most, sorted: board === false ? 0 : Infinity })),
  };
}

/** Computes the figures of a scenario over all paths. */
export function figuresOf(
  view: View,
  scores: ScoreTable,
  measures: readonly SizeMeasure[],
): Figures {
  const words = spanBy(view, scores, (edge) => edge.words);
  const decisions = spanBy(view, scores, ({ from }) => (from < 0 ? 0 : 1));
  return {
    decisions,
    words,
    minutes: minutesOf(view, scores, decisions),
    longestWait: view.explored.edges.reduce((most, edge) => Math.max(most, edge.words), 0),
    sizes: measures.map((measure) => ({
      name: measure.name,
      span: spanBy(view, scores, measured(view, measure)),
      limit: measure.most,
    })),
    endings: endingFigures(view, scores),
  };
}
