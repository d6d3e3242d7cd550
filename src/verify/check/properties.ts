import { checkNearMisses } from '../../story/check/option-set.ts';
import { checkConduct } from '../conversation/conduct.ts';
import { checkCost, checkDilemmas, checkDominance } from '../conversation/dilemma.ts';
import { rulesOfThumb } from '../conversation/formula.ts';
import { checkReading } from '../conversation/reading.ts';
import { checkReturns } from '../conversation/return.ts';
import { checkTold } from '../conversation/told.ts';
import type { Figures } from '../scenario/figures.ts';
import type { CounterFindings, Property } from '../scenario/finding.ts';
import type { ScoredPath } from '../scenario/path-score.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import type { SizeMeasure } from '../scenario/size-measure.ts';
import type { View } from '../scenario/view.ts';
import { checkChoice } from './choice.ts';
import { checkCritical } from './critical.ts';
import { checkHeadline, type SeldomRated } from './headline.ts';
import { checkLoops } from './loop.ts';
import { checkOrder } from './order.ts';
import {
  checkPatterns,
  checkStrategies,
  type Pattern,
  playAll,
  type StrategyResult,
} from './pattern.ts';
import { checkReach } from './reach.ts';
import { checkRules } from './rules.ts';
import { checkEnds, checkFaults, checkStops } from './run.ts';
import { checkBest, checkLevels } from './score.ts';
import { checkSecondContact, type MetWay } from './second-contact.ts';
import { checkSettled } from './settle.ts';
import { checkSize, checkTime, checkWait } from './size.ts';

/** What is computed over all paths at once. A loop has infinitely many, so there is then nothing. */
export interface PathFigures {
  readonly scores: ScoreTable;
  readonly figures: Figures;
  readonly best: ScoredPath | undefined;
  readonly seldom: readonly SeldomRated[];
  readonly strategies: readonly StrategyResult[];
}

/** Everything that a check may look at. */
export interface Proof {
  readonly view: View;
  readonly sums: PathFigures | undefined;
  readonly patterns: readonly Pattern[];
  readonly met: readonly MetWay[];
  readonly sizes: readonly SizeMeasure[];
}

type Check = (proof: Proof) => CounterFindings;

/** Checks the view alone. */
const seen =
  (check: (view: View) => CounterFindings): Check =>
  ({ view }) =>
    check(view);

/** Checks the view alone, and only after a complete search. */
const whole =
  (check: (view: View) => CounterFindings): Check =>
  ({ view }) =>
    view.explored.open > 0 ? [] : check(view);

/** Checks what is computed over all paths, if the story has no loop. */
const summed =
  (check: (view: View, sums: PathFigures) => CounterFindings): Check =>
  ({ view, sums }) =>
    sums ? check(view, sums) : [];

/** Checks the score table after a complete search, if the story has no loop. */
const scored = (check: (view: View, scores: ScoreTable) => CounterFindings): Check =>
  summed((view, { scores }) => (view.explored.open > 0 ? [] : check(view, scores)));

/** The check of each property, in the order of the report. */
export const CHECKS: { readonly [P in Property]: Check } = {
  'same-runtime': () => [], // replays and random play show whether it holds
  runs: seen((view) => checkFaults(view, false)),
  content: seen(function* (view) {
    yield* checkFaults(view, true);
    yield* checkStops(view);
    yield* checkSettled(view);
  }),
  order: seen(checkOrder),
  'can-end': seen(checkEnds),
  reached: whole(checkReach),
  'ending-rules': seen(checkRules),
  'best-path': summed((view, { best }) => (view.explored.open > 0 ? [] : checkBest(view, best))),
  levels: seen(checkLevels),
  headline: summed((view, { seldom }) => checkHeadline(view, seldom)),
  critical: seen(checkCritical),
  choice: whole(checkChoice),
  pattern: ({ patterns }) => checkPatterns(patterns),
  strategies: summed((view, { strategies }) => checkStrategies(view, strategies)),
  loops: ({ view, sums }) => (sums ? [] : checkLoops(view)),
  wait: function* ({ view, sums }) {
    yield* checkWait(view);
    if (sums) yield* checkTime(view, sums.figures);
  },
  size: ({ view, sums, sizes }) => (sums ? checkSize(view, sums.scores, sizes) : []),
  'second-contact': ({ view, met }) => checkSecondContact(view, met),
  dilemmas: scored(checkDilemmas),
  dominance: scored(checkDominance),
  'near-misses': scored(({ outline }) => checkNearMisses(outline)),
  formulas: scored((view) => checkStrategies(view, playAll(view, rulesOfThumb(view)))),
  gates: scored(checkTold),
  conduct: scored(checkConduct),
  returns: scored(checkReturns),
  reading: scored(checkReading),
  cost: scored(checkCost),
};
