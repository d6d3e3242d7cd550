import { DIMENSIONS, type Dimension } from '../../core/dimension.ts';
import { bound, boundAt, byLevels, chanceOf, type Gain } from './bounds.ts';
import type { Edge } from './explore.ts';
import type { Entry, Ledger } from './ledger.ts';
import { weightsFor } from './path-score.ts';
import type { View } from './view.ts';

/** The least and the most of something, over all paths. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** What the paths to one ending have in common. */
export interface EndingFigures {
  readonly ending: string;
  readonly share: number; // of all ways, each option taken as likely as the next
  readonly overall: Span; // of the scene, before caps, board and record
  readonly dimensions: readonly { readonly dimension: Dimension; readonly percent: Span }[];
}

/** How long a scenario is, and what it can come to. */
export interface Figures {
  readonly decisions: Span;
  readonly words: Span;
  readonly minutes: Span; // of reading, at 200 words a minute
  readonly longestWait: number; // words between an option and the next decision, at most
  readonly facts: Span | undefined; // size of a session, where a measure was given
  readonly endings: readonly EndingFigures[];
}

const WORDS_A_MINUTE = 200;

/** A gain by the move of an entry. */
const byEdge = (view: View, { edge }: Ledger, gain: (edge: Edge) => number): Gain => ({
  row: edge,
  by: Float64Array.from(view.explored.edges, gain),
});

function spanOf(ledger: Ledger, ends: readonly Entry[], gain: Gain): Span {
  const [most, least] = [bound(ledger, 1, gain), bound(ledger, -1, gain)];
  let span: Span = { least: Infinity, most: -Infinity };
  for (const end of ends) {
    span = {
      least: Math.min(span.least, boundAt(least, end, gain)),
      most: Math.max(span.most, boundAt(most, end, gain)),
    };
  }
  return span;
}

const merged = (spans: readonly Span[]): Span => ({
  least: Math.min(...spans.map(({ least }) => least)),
  most: Math.max(...spans.map(({ most }) => most)),
});

const rounded = ({ least, most }: Span): Span => ({
  least: Math.round(least),
  most: Math.round(most),
});

/** The spans of one figure by ending, of the endings for which it says anything. */
function byEnding(
  view: View,
  ledger: Ledger,
  gain: Gain,
  scale: (end: Entry) => number | undefined,
): ReadonlyMap<string, Span> {
  const [most, least] = [bound(ledger, 1, gain), bound(ledger, -1, gain)];
  const spans = new Map<string, Span>();
  for (const end of ledger.ends) {
    const by = scale(end);
    if (by === undefined) continue;
    const ending = view.headingOf(end.edge).ending ?? '';
    const own = { least: by * boundAt(least, end, gain), most: by * boundAt(most, end, gain) };
    const known = spans.get(ending);
    spans.set(ending, known === undefined ? own : merged([known, own]));
  }
  return spans;
}

/** The overall of the scene by ending. What a level weighs depends on how often its path is rated. */
function overalls(view: View, ledger: Ledger): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const counts of new Set(ledger.ends.map((end) => end.counts))) {
    const weights = weightsFor(counts, view.rubric);
    const gain = byLevels(ledger, (levels) =>
      levels.reduce((sum, level, at) => sum + level * (weights[at] as number), 0),
    );
    const scale = (end: Entry) => (end.counts === counts ? 1 : undefined);
    for (const [ending, span] of byEnding(view, ledger, gain, scale)) {
      const known = spans.get(ending);
      spans.set(ending, known === undefined ? span : merged([known, span]));
    }
  }
  return spans;
}

function endingFigures(view: View, ledger: Ledger): readonly EndingFigures[] {
  const chance = chanceOf(ledger);
  const shares = new Map<string, number>();
  for (const { edge, from, chance: last } of ledger.ends) {
    const ending = view.headingOf(edge).ending ?? '';
    const before = from < 0 ? 1 : (chance[from] as number);
    shares.set(ending, (shares.get(ending) ?? 0) + before * last);
  }
  const rated = DIMENSIONS.map((dimension, at) => ({ dimension, at })).filter(({ at }) =>
    ledger.countRows.some((counts) => (counts[at] as number) > 0),
  );
  const percents = rated.map(({ dimension, at }) => ({
    dimension,
    spans: byEnding(
      view,
      ledger,
      byLevels(ledger, (levels) => levels[at] as number),
      ({ counts }) => ((counts[at] as number) > 0 ? 100 / (3 * (counts[at] as number)) : undefined),
    ),
  }));
  const overall = overalls(view, ledger);
  return [...shares].sort().map(([ending, share]) => ({
    ending,
    share,
    overall: rounded(overall.get(ending) ?? { least: 0, most: 0 }),
    dimensions: percents.flatMap(({ dimension, spans }) => {
      const span = spans.get(ending);
      return span === undefined ? [] : [{ dimension, percent: rounded(span) }];
    }),
  }));
}

/** Sums up all paths of a scenario. `factsOf` gives the size that a move adds to a session. */
export function figuresOf(view: View, ledger: Ledger, factsOf?: (edge: Edge) => number): Figures {
  const ends = ledger.ends;
  const words = spanOf(
    ledger,
    ends,
    byEdge(view, ledger, (edge) => edge.words),
  );
  return {
    decisions: spanOf(
      ledger,
      ends,
      byEdge(view, ledger, ({ from }) => (from < 0 ? 0 : 1)),
    ),
    words,
    minutes: rounded({ least: words.least / WORDS_A_MINUTE, most: words.most / WORDS_A_MINUTE }),
    longestWait: view.explored.edges.reduce((most, edge) => Math.max(most, edge.words), 0),
    facts: factsOf && spanOf(ledger, ends, byEdge(view, ledger, factsOf)),
    endings: endingFigures(view, ledger),
  };
}
