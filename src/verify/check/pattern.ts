import { pathOfEdges } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { strongestIn } from '../scenario/path-score.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import {
  byText,
  courtesyOf,
  expectedScore,
  playStrategy,
  type StrategyOutcome,
  strategies,
} from '../scenario/strategy.ts';
import type { View } from '../scenario/view.ts';

/** How often the strongest option stands out by a surface feature, over all decision points. */
export interface Pattern {
  readonly name: string;
  readonly count: number;
  readonly beats: readonly string[]; // the beats in which it does
  readonly of: number;
  readonly chance: number; // expected number if options were equal
  readonly unlikely: number; // probability of at least this number by chance
}

const LIKELY = 0.01; // probability below which a number is a pattern

/** A decision point: the texts of its options, and which one is strongest. */
interface Point {
  readonly beat: string;
  readonly texts: readonly string[];
  readonly strongest: number;
}

/** Lists the decision points of a story, one for each beat; variants of a beat count once. */
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

/** Returns the indexes of the highest value. */
function pickedOut(values: readonly number[]): readonly number[] {
  const most = Math.max(...values);
  return values.flatMap((value, index) => (value === most ? [index] : []));
}

function patternOf(
  name: string,
  points: readonly Point[],
  measure: (point: Point) => readonly number[],
): Pattern {
  let ways = [1]; // probability of each number
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

/** Measures how often the strongest option stands out by position, length, punctuation or courtesy. */
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

/** A strategy with its score. */
export interface StrategyResult {
  readonly name: string;
  readonly shown: number;
  readonly outcome?: StrategyOutcome;
}

export function strategiesOf(view: View, scores: ScoreTable): readonly StrategyResult[] {
  const made = Object.entries(strategies(view.courtesy)).flatMap(
    ([name, pick]): readonly StrategyResult[] => {
      const outcome = playStrategy(view, byText(pick));
      return outcome === undefined ? [] : [{ name, shown: outcome.shown, outcome }];
    },
  );
  return [...made, { name: 'random', shown: Math.round(expectedScore(view, scores) * 10) / 10 }];
}

/** Checks that no strategy passes, and that no surface feature marks the strongest option. */
export function checkPatterns(
  view: View,
  patterns: readonly Pattern[],
  results: readonly StrategyResult[],
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
