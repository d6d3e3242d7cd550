import { pathOfEdges } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { strongestIn } from '../scenario/path-score.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import {
  byText,
  courtesyOf,
  expected,
  played,
  type StrategyOutcome,
  strategies,
} from '../scenario/strategy.ts';
import type { View } from '../scenario/view.ts';

/** How often the strongest option stands out in one way, over all decision points. */
export interface Pattern {
  readonly name: string;
  readonly count: number;
  readonly beats: readonly string[]; // where it does
  readonly of: number;
  readonly chance: number; // how often it would by chance
  readonly unlikely: number; // how likely it is to be so often by chance
}

const LIKELY = 0.01; // a count that chance gives more seldom than this is a pattern

/** One decision point: its texts, and which is strongest. */
interface Point {
  readonly beat: string;
  readonly texts: readonly string[];
  readonly strongest: number;
}

/** The decision points of a story, one for each beat: what varies in a beat is the same decision. */
function pointsOf(view: View): readonly Point[] {
  const points = new Map<string, Point>();
  for (const state of view.occasions) {
    const { beat = '', rates } = view.beatOf(state);
    if (rates.length === 0 || points.has(beat)) continue;
    const strongest = strongestIn(view, state);
    if (strongest === undefined) continue;
    points.set(beat, { beat, texts: state.offers.map(({ text }) => text), strongest });
  }
  return [...points.values()];
}

const marks = (text: string): number => text.match(/[.,;:!?…–()]/g)?.length ?? 0;

/** Of so many options, those that a way of looking picks out. */
function pickedOut(values: readonly number[]): readonly number[] {
  const most = Math.max(...values);
  return values.flatMap((value, index) => (value === most ? [index] : []));
}

function patternOf(
  name: string,
  points: readonly Point[],
  measure: (point: Point) => readonly number[],
): Pattern {
  let ways = [1]; // how likely each count is by chance
  const beats: string[] = [];
  let chance = 0;
  for (const point of points) {
    const picked = pickedOut(measure(point));
    const all = picked.length === point.texts.length;
    const share = all ? 0 : picked.length / point.texts.length;
    if (!all && picked.includes(point.strongest)) beats.push(point.beat);
    chance += share;
    ways = [...ways, 0].map((way, at) => way * (1 - share) + (ways[at - 1] ?? 0) * share);
  }
  const count = beats.length;
  const unlikely = ways.slice(count).reduce((sum, way) => sum + way, 0);
  return { name, count, beats, of: points.length, chance, unlikely };
}

/** Where the strongest option stands, how long it is, how it is punctuated, how polite it sounds. */
export function patternsOf(view: View): readonly Pattern[] {
  const points = pointsOf(view);
  const by = (
    name: string,
    value: (text: string, index: number, last: number) => number,
  ): Pattern =>
    patternOf(name, points, ({ texts }) =>
      texts.map((text, at) => value(text, at, texts.length - 1)),
    );
  return [
    by('first', (_, at) => (at === 0 ? 1 : 0)),
    by('last', (_, at, last) => (at === last ? 1 : 0)),
    by('longest', (text) => text.length),
    by('shortest', (text) => -text.length),
    by('marks', marks),
    by('courtesy', (text) => courtesyOf(text, view.courtesy)),
  ];
}

/** What each strategy comes to. */
export interface Played {
  readonly name: string;
  readonly shown: number;
  readonly outcome?: StrategyOutcome;
}

export function strategiesOf(view: View, scores: ScoreTable): readonly Played[] {
  const made = Object.entries(strategies(view.courtesy)).flatMap(
    ([name, pick]): readonly Played[] => {
      const outcome = played(view, byText(pick));
      return outcome === undefined ? [] : [{ name, shown: outcome.shown, outcome }];
    },
  );
  return [...made, { name: 'random', shown: Math.round(expected(view, scores) * 10) / 10 }];
}

/** Strategies that pass, and patterns that chance would hardly give. */
export function checkPatterns(
  view: View,
  patterns: readonly Pattern[],
  results: readonly Played[],
): readonly CounterFinding[] {
  const seen = patterns
    .filter(({ unlikely }) => unlikely < LIKELY)
    .map(({ name, count, beats, of, chance }): CounterFinding => {
      const where = beats.join(', ');
      const values = { name, count, where, of, chance: Math.round(chance * 10) / 10 };
      return { property: 'pattern', code: `pattern-${name}`, values, unseen: true };
    });
  const passing = results
    .filter(({ shown }) => shown >= view.rubric.passMark)
    .map(({ name, shown, outcome }): CounterFinding => {
      const path = outcome && pathOfEdges(view.explored, outcome.path);
      const values = { name, shown, mark: view.rubric.passMark };
      return { property: 'strategies', code: 'strategy-passes', values, ...(path && { path }) };
    });
  return [...seen, ...passing];
}
