import { Fault } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import { isContainer } from '../graph/node.ts';
import type { Value } from '../graph/value.ts';
import { EveryWay } from './chance.ts';
import { type Gate, watchGates } from './gated.ts';
import { compileNode } from './link.ts';
import { Machine, type Moment, type NodeCompiler } from './machine.ts';
import { isTrue } from './operate.ts';

/** Wraps a compiler so that the machine records when a function of the story returns true. */
function watchFunction(link: NodeCompiler, graph: Graph, name: string): NodeCompiler {
  const start = graph.names.get(name) ?? -1;
  const node = graph.nodes[start];
  if (!isContainer(node)) return link;
  const { end } = node.body;
  return (of, layout, at) => {
    const act = link(of, layout, at);
    if (at.body.op !== 'return' || at.id < start || at.id >= end) return act;
    return (machine) => {
      const answer = machine.stack.at(-1);
      if (answer !== undefined && isTrue(answer)) machine.told = true;
      act(machine);
    };
  };
}

/** Variables drawn before the first line. */
export type Drawn = { readonly [name: string]: Value };

/** One outcome of a move. */
export interface MoveOutcome {
  readonly ways: readonly number[]; // outcomes of chance, in order
  readonly share: number; // probability, 0..1
  readonly tags: readonly string[]; // said on the way
  readonly words: number;
  readonly text: string; // empty unless the stepper keeps texts
  readonly moment: Moment; // the moment after it; without options the story has ended
  readonly fault?: Fault; // the fault that stopped it, at `moment`
}

/** Enumerates the outcomes of each move of a story. */
export interface Stepper {
  readonly graph: Graph;
  readonly machine: Machine;
  begin(drawn: Drawn): readonly MoveOutcome[];
  take(moment: Moment, offer: number): readonly MoveOutcome[];
  /** Returns the outcome with these outcomes of chance. */
  beginAs(drawn: Drawn, ways: readonly number[]): MoveOutcome;
  takeAs(moment: Moment, offer: number, ways: readonly number[]): MoveOutcome;
}

/** Thrown if a move has more than `MOST_WAYS` outcomes. */
export class TooManyWays extends Error {}

export const MOST_WAYS = 20_000; // of one move

/**
 * Creates a stepper. `watched` names a function of the story; moves say whether it returned true. `gates`: variables
 * that may be set under conditions only; the machine records violations.
 */
export function stepperOf(
  graph: Graph,
  keepText = false,
  watched?: string,
  gates: readonly Gate[] = [],
): Stepper {
  const chance = new EveryWay();
  const told = watched === undefined ? compileNode : watchFunction(compileNode, graph, watched);
  const how = gates.length === 0 ? told : watchGates(told, gates);
  const machine = new Machine(graph, how, chance, keepText);

  const once = (run: () => void, script: readonly number[]): MoveOutcome => {
    chance.begin(script);
    let fault: Fault | undefined;
    try {
      run();
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      fault = thrown;
      fault.at ??= machine.at;
    }
    const { tags, words, text } = machine.said;
    const ways = chance.picked();
    const moment = machine.moment();
    const outcome = { ways, share: chance.share, tags, words, text, moment };
    return fault === undefined ? outcome : { ...outcome, fault };
  };

  const every = (run: () => void): readonly MoveOutcome[] => {
    const outcomes: MoveOutcome[] = [];
    let script: readonly number[] | undefined = [];
    while (script !== undefined) {
      outcomes.push(once(run, script));
      if (outcomes.length > MOST_WAYS) {
        throw new TooManyWays(`One move can fall in over ${MOST_WAYS} ways.`);
      }
      script = chance.next();
    }
    return outcomes;
  };

  const start = (drawn: Drawn) => (): void => machine.begin(machine.memoryWith(drawn));
  const choose = (moment: Moment, index: number) => (): void => {
    const offer = moment.offers[index];
    if (offer === undefined) throw new Error('an offer that was not made');
    machine.take(machine.age(moment.memory), offer);
  };

  return {
    graph,
    machine,
    begin: (drawn) => every(start(drawn)),
    take: (moment, index) => every(choose(moment, index)),
    beginAs: (drawn, ways) => once(start(drawn), ways),
    takeAs: (moment, index, ways) => once(choose(moment, index), ways),
  };
}
