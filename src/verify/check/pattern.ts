import { pathOfEdges } from '../replay/path.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { type ScoredPath, strongestIn } from '../scenario/path-score.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import {
  blindStrategies,
  expectedScore,
  playStrategy,
  type Strategy,
  type SurfaceFeature,
  surfaceFeatures,
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
interface DecisionPoint {
  readonly beat: string;
  readonly texts: readonly string[];
  readonly strongest: number;
}

/** Lists the decision points of a story, one for each beat; variants of a beat count once. */
function pointsOf({ occasions }: View): readonly DecisionPoint[] {
  const points = new Map<string, DecisionPoint>();
  for (const state of occasions) {
    const { beat, offers } = state;
    const strongest = strongestIn(state);
    if (strongest === undefined || points.has(beat)) continue;
    points.set(beat, { beat, texts: offers.map(({ text }) => text), strongest });
  }
  return [...points.values()];
}

function patternOf(
  name: string,
  feature: SurfaceFeature,
  points: readonly DecisionPoint[],
): Pattern {
  let ways = [1]; // probability of each number
  const beats: string[] = [];
  let chance = 0;
  for (const { beat, texts, strongest } of points) {
    const values = texts.map((text, at) => feature(text, at, texts.length - 1));
    const picked = values.filter((value) => value === Math.max(...values)).length;
    const share = picked === texts.length ? 0 : picked / texts.length; // none stands out if all do
    if (share > 0 && values[strongest] === Math.max(...values)) beats.push(beat);
    chance += share;
    ways = [...ways, 0].map((way, at) => way * (1 - share) + (ways[at - 1] ?? 0) * share);
  }
  const count = beats.length;
  const unlikely = ways.slice(count).reduce((sum, way) => sum + way, 0);
  return { name, count, beats, of: points.length, chance, unlikely };
}

/** Measures how often the strongest option stands out by position, length, punctuation or courtesy. */
export const patternsOf = (view: View): readonly Pattern[] =>
  Object.entries(surfaceFeatures(view.courtesy)).map(([name, feature]) =>
    patternOf(name, feature, pointsOf(view)),
  );

/** Checks that no surface feature marks the strongest option. */
export function* checkPatterns(patterns: readonly Pattern[]): CounterFindings {
  for (const { name, count, beats, of, chance, unlikely } of patterns) {
    if (unlikely >= LIKELY) continue;
    const where = beats.join(', ');
    const values = { name, count, where, of, chance: Math.round(chance * 10) / 10 };
    yield { code: `pattern-${name}`, values, unseen: true };
  }
}

/** A strategy with its score, and the path on which it gets there, if it is one. */
export interface StrategyResult {
  readonly name: string;
  readonly shown: number;
  readonly path?: ScoredPath['path'];
}

/** Plays strategies; those that cannot play on to an ending have no result. */
export const playAll = (
  view: View,
  strategies: { readonly [name: string]: Strategy },
): readonly StrategyResult[] =>
  Object.entries(strategies).flatMap(([name, strategy]) => {
    const best = playStrategy(view, strategy);
    return best ? [{ name, shown: best.overall, path: best.path }] : [];
  });

/** Plays the strategies that need no reading, and random choices. */
export const strategiesOf = (view: View, scores: ScoreTable): readonly StrategyResult[] => [
  ...playAll(view, blindStrategies(view.courtesy)),
  { name: 'random', shown: Math.round(expectedScore(view, scores) * 10) / 10 },
];

/** Checks that no strategy passes. */
export function* checkStrategies(
  { rubric, explored }: View,
  results: readonly StrategyResult[],
): CounterFindings {
  for (const { name, shown, path } of results) {
    if (shown < rubric.passMark) continue;
    const values = { name, shown, mark: rubric.passMark };
    yield { code: 'strategy-passes', values, path: path && pathOfEdges(explored, path) };
  }
}
