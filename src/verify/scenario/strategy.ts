import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import { type Levels, NEUTRAL, totalOf } from '../../core/scenario/beat.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { countMatches, type SurfaceFeature, surfaceFeatures } from '../../story/check/surface.ts';
import { addedPressure } from '../../story/source/added-pressure.ts';
import { type Edge, END } from '../search/edge.ts';
import { firstEdges } from '../search/walk.ts';
import { randomRuns, ratingCountsOf } from './fold.ts';
import { byWeights, most, type ScoredPath, scoreOf, weightsFor } from './path-score.ts';
import type { View } from './view.ts';

/** An option or a note. */
interface Choice {
  readonly id: string;
  readonly text: string;
  readonly levels: Levels;
}

/** How a player picks an option of a beat, or a note at no beat, by index. */
type Strategy = (choices: readonly Choice[], beat: string) => number;

/** Makes a strategy that picks what stands out most. */
const bySurface =
  (feature: SurfaceFeature): Strategy =>
  (choices) =>
    most(choices.map(({ text }, at) => feature(text, at, choices.length - 1)));

/** Makes a strategy that picks what has the second-highest mean level; of equal ones the first. */
const secondBest: Strategy = (choices) => {
  const means = choices.map(
    ({ levels }) => totalOf(levels) / Math.max(1, Object.keys(levels).length),
  );
  const top = Math.max(...means);
  return most(means.map((mean) => (mean === top ? -1 : mean)));
};

/** A strategy with its score, and the path on which it gets there, if it is one. */
export interface StrategyResult {
  readonly name: string;
  readonly shown: number;
  readonly path?: ScoredPath['path'];
}

/**
 * Plays a strategy to its best result over all outcomes of chance; undefined if it never comes to an ending. The board
 * stays as it is.
 */
function playStrategy(view: View, strategy: Strategy): ScoredPath | undefined {
  const { explored, states } = view;
  let best: ScoredPath | undefined;
  const go = (path: readonly Edge[], { to }: Edge): void => {
    if (to === END) {
      const how = {
        board: 'untouched',
        note: (notes: readonly Choice[]) => strategy(notes, ''),
      } as const;
      const overall = scoreOf(view, path, how).shown ?? 0;
      if (best === undefined || overall > best.overall) best = { overall, path };
    }
    const state = states[to];
    if (state === undefined || path.length > states.length + 1) return;
    const shown = state.options.filter(({ id }) => id !== NEUTRAL); // which stands last
    const offer = strategy(shown, state.beat);
    for (const id of state.out) {
      const edge = explored.edges[id] as Edge;
      if (edge.offer === offer) go([...path, edge], edge);
    }
  };
  for (const edge of firstEdges(explored)) go([edge], edge);
  return best;
}

const playAll = (
  view: View,
  strategies: { readonly [name: string]: Strategy },
): readonly StrategyResult[] =>
  Object.entries(strategies).flatMap(([name, strategy]) => {
    const best = playStrategy(view, strategy);
    return best ? [{ name, shown: best.overall, path: best.path }] : [];
  });

/** Returns what an untouched board, at most, and a random note earn. */
function earnedAfter({ board, noteRates, tellings }: Scenario, telling = '') {
  if (board === false) return [];
  const notes = tellings[telling] ?? [];
  const meanOf = (dimension: Dimension): number =>
    notes.reduce((sum, { levels }) => sum + (levels[dimension] ?? 0), 0) /
    Math.max(1, notes.length);
  return [
    { dimension: 'AMP' as const, level: 1 },
    { dimension: 'NOTICE' as const, level: 1 },
    ...noteRates.map((dimension) => ({ dimension, level: meanOf(dimension) })),
  ];
}

/** Computes the expected score of random choices, with an untouched board, before caps (a cap can only lower it). */
function expectedScore(view: View): number {
  const { rubric, scenario, headingOf } = view;
  const ratedAfter = earnedAfter(scenario).map(({ dimension }) => dimension);
  let total = 0;
  for (const counts of ratingCountsOf(view)) {
    const all = DIMENSIONS.map(
      (dimension, at) => (counts[at] ?? 0) + ratedAfter.filter((one) => one === dimension).length,
    );
    const weights = weightsFor(all, rubric);
    for (const { edge, counts: own, share, sum } of randomRuns(view, byWeights(view, weights))) {
      if (edge.to !== END || own !== counts) continue;
      total += sum;
      for (const { dimension, level } of earnedAfter(scenario, headingOf(edge).telling)) {
        total += share * level * (weights[DIMENSIONS.indexOf(dimension)] ?? 0);
      }
    }
  }
  return total;
}

/** Plays the strategies that need no reading, and random choices. None may pass. */
export function playBlindly(view: View): readonly StrategyResult[] {
  const { first, longest, shortest, courtesy } = surfaceFeatures(view.courtesy);
  const played = playAll(view, {
    first: bySurface(first),
    longest: bySurface(longest),
    shortest: bySurface(shortest),
    kindest: bySurface(courtesy),
  });
  return [...played, { name: 'random', shown: Math.round(expectedScore(view) * 10) / 10 }];
}

/** Plays the rules of thumb that people may go by, and those that know more than the wording shows. None may pass. */
export function playByRules(view: View): readonly StrategyResult[] {
  const pressure = addedPressure(view.outline, view.sources);
  return playAll(view, {
    'most open': bySurface((text) =>
      countMatches(text, /\b(?:what|how|who|where|when|tell me)\b/gi),
    ),
    'most “or”': bySurface((text) => countMatches(text, /\bor\b/gi)),
    'ends in “?”': bySurface((text) => (text.trim().endsWith('?') ? 1 : 0)),
    'second best': secondBest,
    safest: (choices, beat) => most(choices.map(({ id }) => -(pressure.get(`${beat} ${id}`) ?? 0))),
  });
}
