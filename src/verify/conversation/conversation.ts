import type { AskedProperty } from '../../core/scenario/asked.ts';
import { checkNearMisses } from '../../story/check/option-set.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import type { View } from '../scenario/view.ts';
import { checkConduct } from './conduct.ts';
import { checkCost, checkDilemmas, checkDominance } from './dilemma.ts';
import { checkFormulas } from './formula.ts';
import { checkReading } from './reading.ts';
import { checkReturns } from './return.ts';
import { checkTold } from './told.ts';

type Check = (view: View, scores: ScoreTable) => readonly CounterFinding[];

const CHECKS: { readonly [P in AskedProperty]: Check } = {
  dilemmas: checkDilemmas,
  dominance: checkDominance,
  'near-misses': ({ outline }) =>
    checkNearMisses(outline).map((fault) => ({ property: 'near-misses', ...fault })),
  formulas: checkFormulas,
  gates: checkTold,
  conduct: checkConduct,
  returns: checkReturns,
  reading: checkReading,
  cost: checkCost,
};

/** Checks the properties of a conversation that the scenario's proof.json asks for. */
export const checkConversation: Check = (view, scores) =>
  view.rules.asks.flatMap((property) => CHECKS[property](view, scores));
