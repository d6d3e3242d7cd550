import type { AskedProperty } from '../../core/scenario/asked.ts';
import { checkNearMisses } from '../../story/check/option-set.ts';
import { checkPatterns } from '../../story/check/surface.ts';
import { checkConduct } from '../conversation/conduct.ts';
import { checkCost, checkDilemmas, checkDominance } from '../conversation/dilemma.ts';
import { checkReading, checkReturns } from '../conversation/reading.ts';
import { checkTold } from '../conversation/told.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import type { Proof } from '../scenario/proof.ts';
import { playByRules } from '../scenario/strategy.ts';
import { checkChoice, checkCritical, checkLevels, checkRepairs } from './choice.ts';
import {
  checkBest,
  checkHeadline,
  checkSecondContact,
  checkSize,
  checkStrategies,
  checkTime,
  checkWait,
} from './limits.ts';
import { checkOrder } from './order.ts';
import { checkReach } from './reach.ts';
import { checkRepaired } from './repaired.ts';
import { checkRules } from './rules.ts';
import { checkEnds, checkFaults, checkLoops, checkStops } from './run.ts';
import { checkSettled } from './settle.ts';

/** How a property is checked, and what that needs. */
export interface PropertyCheck {
  readonly whole?: true; // a complete search: what was not reached so far may speak for or against it
  readonly sums?: true; // a story without a loop: with one, there are infinitely many paths to sum over
  readonly find: (proof: Proof) => CounterFindings;
}

const WHOLE = { whole: true } as const;
const SUMS = { sums: true } as const;
const BOTH = { ...WHOLE, ...SUMS } as const;

/** The properties of a scenario, in the order of the report; each gets a verdict. */
export const CHECKS = {
  'same-runtime': { find: () => [] }, // replays and random play show whether it holds
  runs: { find: (proof) => checkFaults(proof, false) },
  content: {
    find: (proof) => [...checkFaults(proof, true), ...checkStops(proof), ...checkSettled(proof)],
  },
  order: { find: checkOrder },
  'can-end': { find: checkEnds },
  reached: { ...WHOLE, find: checkReach },
  'ending-rules': { find: checkRules },
  'best-path': { ...BOTH, find: checkBest },
  levels: { find: checkLevels },
  headline: { ...SUMS, find: checkHeadline },
  critical: { ...WHOLE, find: checkCritical },
  repaired: { ...BOTH, find: checkRepaired },
  choice: { ...WHOLE, find: (proof) => [...checkChoice(proof), ...checkRepairs(proof)] },
  pattern: { ...WHOLE, find: ({ patterns }) => checkPatterns(patterns) },
  strategies: { ...SUMS, find: (proof) => checkStrategies(proof, proof.strategies) },
  loops: { find: checkLoops },
  wait: { find: (proof) => [...checkWait(proof), ...checkTime(proof)] },
  size: { ...SUMS, find: checkSize },
  'second-contact': { ...SUMS, find: checkSecondContact },
  dilemmas: { ...BOTH, find: checkDilemmas },
  dominance: { ...BOTH, find: checkDominance },
  'near-misses': { ...BOTH, find: ({ outline }) => checkNearMisses(outline) },
  formulas: { ...BOTH, find: (proof) => checkStrategies(proof, playByRules(proof)) },
  gates: { ...BOTH, find: checkTold },
  conduct: { ...BOTH, find: checkConduct },
  returns: { ...BOTH, find: checkReturns },
  reading: { ...BOTH, find: checkReading },
  cost: { ...BOTH, find: checkCost },
} satisfies { readonly [P in AskedProperty]: PropertyCheck } & {
  readonly [property: string]: PropertyCheck;
};

export type Property = keyof typeof CHECKS;

export const PROPERTIES = Object.keys(CHECKS) as Property[];
