import { analyseFlow } from '../../../src/verify/dataflow/analysis.ts';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { fromInk, keyOf } from '../../../src/verify/graph/value.ts';
import type { Moment } from '../../../src/verify/interpreter/machine.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { type Explored, explore } from '../../../src/verify/search/explore.ts';
import { search } from './plain-search.ts';

/** Everything a moment holds, told apart to the last count. */
const everything = ({ memory, offers }: Moment): string =>
  JSON.stringify([
    offers.map(({ node, thread: { previousPointer, callstack } }) => [
      node,
      String(previousPointer.path),
      callstack.map(({ currentPointer, temporaryVariables }) => [
        String(currentPointer.path),
        [...temporaryVariables].map(([name, value]) => [name, keyOf(fromInk(value))]),
      ]),
    ]),
    memory.map(keyOf),
  ]);

const faults = ({ edges }: Explored): readonly string[] =>
  [...new Set(edges.flatMap(({ fault }) => fault?.message ?? []))].sort();

/** What a search found of a story. */
export interface FoundIn {
  readonly faults: readonly string[];
  readonly seen: readonly number[]; // by node of the story
  readonly states: number;
  readonly open: number;
}

const foundIn = (explored: Explored): FoundIn => ({
  faults: faults(explored),
  seen: [...explored.seen],
  states: explored.states.length,
  open: explored.open,
});

const DEEPER = 3; // choices past the deepest state, where a search of everything is cut

/** Searches a tiny story with the reduction, and with everything told apart. */
export function reducedAndWhole(story: unknown): readonly [FoundIn, FoundIn] {
  const graph = graphOf(story);
  const reduced = explore(stepperOf(graph), analyseFlow(graph), [{}], { states: 10_000 });
  const deepest = Math.max(0, ...reduced.states.map(({ depth }) => depth));
  const stepper = stepperOf(graph);
  const { turn } = stepper.machine.layout;
  const whole = search(
    stepper,
    (moment) => (Number(moment.memory[turn]) > deepest + DEEPER ? 'cut' : everything(moment)),
    [{}],
    { states: 30_000 },
  );
  return [foundIn(reduced), foundIn(whole)];
}
