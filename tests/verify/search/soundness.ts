import { analyseFlow } from '../../../src/verify/dataflow/analysis.ts';
import { type Condition, holds } from '../../../src/verify/dataflow/condition.ts';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import type { Value } from '../../../src/verify/graph/value.ts';
import type { Moment } from '../../../src/verify/interpreter/machine.ts';
import { type MoveOutcome, stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { drawsOf } from '../../../src/verify/scenario/draws.ts';
import { conditionsOf } from '../../../src/verify/scenario/rules.ts';
import { explore } from '../../../src/verify/search/explore.ts';
import type { Subject } from '../../../src/verify/verify.ts';
import { everyBeginning, everyOutcome } from '../every-outcome.ts';
import { picker } from '../ink.ts';
import { keysOf } from './moment-key.ts';

/** How much to try. */
export interface Trial {
  readonly merges: number; // merged moments to go on from again, at most
  readonly steps: number; // of random walks, at least
  readonly seed: number;
}

/** What was tried, and what spoke against the reduction. */
export interface Soundness {
  readonly states: number;
  readonly searched: number; // states that the verifier’s own search finds, which must be as many
  readonly merges: number;
  readonly steps: number;
  readonly mismatches: readonly string[];
  readonly outside: number; // steps of a walk that left the map
}

/**
 * Explores a story, keeping moments that were merged, and holds them to what was explored in their
 * place: each is gone on from as it really is, and must say the same, as long, and lead to the same.
 */
export function soundness(
  story: unknown,
  { merges, steps, seed }: Trial,
  subject?: Pick<Subject, 'scenario' | 'rules'>,
): Soundness {
  const graph = graphOf(story);
  const conditions = subject === undefined ? [] : conditionsOf(subject.rules);
  const analysis = analyseFlow(graph, conditions, subject !== undefined);
  const key = keysOf(analysis);
  const stepper = stepperOf(graph);
  const { slotOf } = stepper.machine.layout;
  const draws = subject === undefined ? [{}] : drawsOf(analysis, subject.scenario);
  const starts = draws.flatMap((drawn) => everyBeginning(stepper, drawn));
  const held = ({ memory }: Moment, condition: Condition): boolean => {
    const slot = slotOf.get(condition.name);
    return slot !== undefined && holds(condition, memory[slot] as Value);
  };
  const nameOf = ({ fault, moment }: MoveOutcome): string => {
    if (fault !== undefined) return fault.message;
    if (moment.offers.length > 0) return key(moment);
    return `ended ${conditions.map((condition) => held(moment, condition)).join()}`;
  };
  const told = (outcome: MoveOutcome): string =>
    `${outcome.tags.join('#')} ${outcome.words} ${nameOf(outcome)}`;
  const outcomesOf = (moment: Moment): readonly (readonly MoveOutcome[])[] =>
    moment.offers.map((_, offer) => everyOutcome(stepper, moment, offer));
  const tellAll = (outcomes: readonly (readonly MoveOutcome[])[]): string =>
    outcomes.map((of) => of.map(told).join('/')).join(' | ');
  const after = (moment: Moment): string => tellAll(outcomesOf(moment));

  const known = new Map<string, string | undefined>(); // what each state leads to
  const waiting: Moment[] = [];
  const merged: { at: string; moment: Moment }[] = [];
  const meet = (outcome: MoveOutcome): void => {
    if (outcome.fault !== undefined || outcome.moment.offers.length === 0) return;
    const at = nameOf(outcome);
    if (!known.has(at)) {
      known.set(at, undefined);
      waiting.push(outcome.moment);
    } else if (merged.length < merges) merged.push({ at, moment: outcome.moment });
  };
  for (const outcome of starts) meet(outcome);
  for (let moment = waiting.pop(); moment !== undefined; moment = waiting.pop()) {
    const outcomes = outcomesOf(moment);
    known.set(key(moment), tellAll(outcomes));
    for (const outcome of outcomes.flat()) meet(outcome);
  }
  const mismatches = merged
    .filter(({ at, moment }) => after(moment) !== known.get(at))
    .map(({ at }) => at);

  const pick = picker(seed);
  const walks = new Set<string>(); // each way to a moment counts once
  let tried = merged.length;
  const hold = (walk: string, { moment }: MoveOutcome): void => {
    if (tried >= merges || walks.has(walk)) return;
    walks.add(walk);
    tried += 1;
    const at = key(moment);
    if (after(moment) !== known.get(at)) mismatches.push(at);
  };
  let outside = 0;
  let walked = 0;
  while (walked < steps) {
    let here = starts[pick(starts.length)];
    let walk = '';
    while (here !== undefined && here.fault === undefined && here.moment.offers.length > 0) {
      if (!known.has(nameOf(here))) outside += 1;
      hold(walk, here);
      const offer = pick(here.moment.offers.length);
      const next = everyOutcome(stepper, here.moment, offer);
      const way = pick(next.length);
      walk += ` ${offer}/${way}`;
      here = next[way];
      walked += 1;
    }
  }
  const searched = explore(stepperOf(graph), analysis, draws, { states: known.size }, conditions);
  return {
    states: known.size,
    searched: searched.open > 0 ? Number.POSITIVE_INFINITY : searched.states.length,
    merges: tried,
    steps: walked,
    mismatches,
    outside,
  };
}
