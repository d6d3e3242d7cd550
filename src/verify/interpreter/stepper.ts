import { Fault } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import { isContainer } from '../graph/node.ts';
import type { Value } from '../graph/value.ts';
import { EveryWay } from './chance.ts';
import { type Gate, gated } from './gated.ts';
import { link } from './link.ts';
import { type Link, Machine, type Moment } from './machine.ts';
import { isTrue } from './operate.ts';

/** A link by which the machine notes where a function of the story has answered yes. */
function watching(link: Link, graph: Graph, name: string): Link {
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

/** One way a move may turn out. */
export interface MoveOutcome {
  readonly ways: readonly number[]; // how chance fell, roll by roll
  readonly share: number; // how likely that is, of 1
  readonly tags: readonly string[]; // said on the way
  readonly words: number;
  readonly text: string; // only where the stepper keeps it
  readonly moment: Moment; // where the story stands; with no offers it has ended
  readonly fault?: Fault; // what stopped it; the moment is then where that happened
}

/** Takes a story from moment to moment, every way that chance may fall. */
export interface Stepper {
  readonly graph: Graph;
  readonly machine: Machine;
  begin(drawn: Drawn): readonly MoveOutcome[];
  take(moment: Moment, offer: number): readonly MoveOutcome[];
  /** The one outcome in which chance falls as in `ways`. */
  beginAs(drawn: Drawn, ways: readonly number[]): MoveOutcome;
  takeAs(moment: Moment, offer: number, ways: readonly number[]): MoveOutcome;
}

/** Chance has more ways than can be followed one by one. */
export class TooManyWays extends Error {}

export const MOST_WAYS = 20_000; // of one move

/**
 * A stepper for a story. `watched` names a function of it; moves tell where that answered yes.
 * `gates`: what may be set under conditions only, which the machine notes where it is not so.
 */
export function stepperOf(
  graph: Graph,
  keepText = false,
  watched?: string,
  gates: readonly Gate[] = [],
): Stepper {
  const chance = new EveryWay();
  const told = watched === undefined ? link : watching(link, graph, watched);
  const how = gates.length === 0 ? told : gated(told, gates);
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

  const choose = (moment: Moment, index: number) => (): void => {
    const offer = moment.offers[index];
    if (offer === undefined) throw new Error('an offer that was not made');
    machine.take(moment, offer);
  };

  return {
    graph,
    machine,
    begin: (drawn) => every(() => machine.begin(drawn)),
    take: (moment, index) => every(choose(moment, index)),
    beginAs: (drawn, ways) => once(() => machine.begin(drawn), ways),
    takeAs: (moment, index, ways) => once(choose(moment, index), ways),
  };
}
