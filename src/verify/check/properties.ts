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
import type { BeatState, View } from '../scenario/view.ts';
import { type Edge, END } from '../search/edge.ts';
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
import { checkRules } from './rules.ts';
import { checkEnds, checkFaults, checkLoops, checkStops } from './run.ts';
import 'inkjs/engine/Story';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Divert } from 'inkjs/engine/Divert';
import { flowOf } from '../dataflow/flow.ts';
import type { Node } from '../graph/graph.ts';
import { spotOfNode } from '../scenario/finding.ts';

/** The function of shared/state.ink that ends a move: pressure is no longer fresh, and somebody shut may open. */
const SETTLE = 'settle';

/** Checks that each move settles: every way from one decision to the next calls `settle`, if the story has it. */
function* checkSettled(view: View): CounterFindings {
  const { graph } = view.stepper;
  const { nodes } = graph;
  const called = graph.knot(SETTLE);
  if (called === undefined) return;
  const { after } = flowOf(graph);
  const isCall = ({ content }: Node): boolean => {
    const to = content instanceof Divert ? graph.targetOf(content) : -1;
    return to >= called.id && to < called.end;
  };
  const met = new Set(
    nodes.flatMap(({ content }) =>
      content instanceof ChoicePoint ? graph.idOf(content.choiceTarget) : [],
    ),
  );
  // A set that grows while it is walked is walked to its end.
  for (const at of met) {
    const node = nodes[at] as Node;
    if (isCall(node)) continue;
    if (node.content instanceof ChoicePoint && !node.content.isInvisibleDefault) {
      const [knot = ''] = graph.pathOf(at).split('.');
      yield { code: 'not-settled', values: { knot }, ...spotOfNode(view, at) };
    } else for (const to of after[at] ?? []) met.add(to);
  }
}

/** Lists the lines of a moment that repair, and whether each leads elsewhere than every line beside it that does not. */
function repairsIn({ explored }: View, { options, out }: BeatState) {
  const edges = out.map((id) => explored.edges[id] as Edge);
  if (edges.every(({ to }) => to === END)) return []; // no moment comes later
  const leads = (offer: number): string =>
    edges.flatMap((edge) => (edge.offer === offer ? [edge.to] : [])).join();
  const lines = options.map(({ id, repairs }, at) => {
    return { id, repairs: repairs.length > 0, to: leads(at) };
  });
  const plain = lines.filter(({ repairs }) => !repairs).map(({ to }) => to);
  if (plain.length === 0) return [];
  return lines
    .filter(({ repairs }) => repairs)
    .map(({ id, to }) => ({ id, elsewhere: !plain.includes(to) }));
}

/**
 * Checks that a repair changes something in later moments, unless there are none or proof.json calls it late: on some
 * path it leads elsewhere than each line beside it that repairs nothing. States with equal futures are one here, so
 * another number that nothing asks for is no change.
 */
function* checkRepaired(view: View): CounterFindings {
  const changes = new Set(view.rules.late); // options
  const met = new Map<string, Edge>(); // by option
  for (const state of view.occasions) {
    for (const { id, elsewhere } of repairsIn(view, state)) {
      if (elsewhere) changes.add(id);
      else if (!met.has(id)) met.set(id, state.reachedBy);
    }
  }
  for (const [option, move] of met) {
    if (!changes.has(option)) yield { code: 'repair-unseen', values: { option }, move };
  }
}

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
