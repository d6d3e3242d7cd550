import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { type Condition, holds } from '../dataflow/condition.ts';
import { Fault } from '../graph/fault.ts';
import { type Graph, isCommand } from '../graph/graph.ts';
import { isTrue, type Value } from '../graph/value.ts';
import type { Chance } from './chance.ts';
import { Machine, type Moment, type Offer } from './machine.ts';

/** A variable that may become true only while all conditions hold. */
export interface Gate {
  readonly name: string;
  readonly while: readonly Condition[];
}

/** Variables drawn before the first line. */
export type Drawn = { readonly [name: string]: Value };

/** One outcome of a move. */
export interface MoveOutcome {
  readonly ways: readonly number[]; // outcomes of chance, in order
  readonly share: number; // probability, 0..1
  readonly tags: readonly string[]; // said on the way
  readonly words: number;
  readonly text: string;
  readonly moment: Moment; // the moment after it; without options the story has ended
  readonly fault?: Fault; // the fault that stopped it, at `moment`
}

/** Makes moves of a story. */
export class Stepper {
  readonly graph: Graph;
  readonly machine: Machine;

  constructor(graph: Graph) {
    this.graph = graph;
    this.machine = new Machine(graph);
  }

  begin(drawn: Drawn, chance: Chance): MoveOutcome {
    const { machine } = this;
    return this.once(() => machine.begin(machine.memoryWith(drawn)), chance);
  }

  take({ memory, offers }: Moment, offer: number, chance: Chance): MoveOutcome {
    const { machine } = this;
    return this.once(() => machine.take(machine.age(memory), offers[offer] as Offer), chance);
  }

  private once(run: () => void, chance: Chance): MoveOutcome {
    const { machine } = this;
    machine.now.chance = chance;
    let fault: Fault | undefined;
    try {
      run();
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      fault = thrown;
    }
    const { tags, words, text } = machine.now;
    const { picked: ways, share } = chance;
    const outcome = { ways, share, tags, words, text, moment: machine.moment() };
    return fault === undefined ? outcome : { ...outcome, fault };
  }
}

/** Makes moves say whether a function of the story returned true. */
function watchFunction({ graph, machine }: Stepper, name: string): void {
  const { id = 0, end = 0 } = graph.knot(name) ?? {};
  for (const node of graph.nodes.slice(id, end)) {
    if (!isCommand(node, 'PopFunction')) continue;
    machine.watched.set(node.id, (value) => {
      machine.told ||= value !== undefined && isTrue(value);
    });
  }
}

/** Makes the machine record where a gated variable was set against its conditions. */
function watchGates({ graph, machine }: Stepper, gates: readonly Gate[]): void {
  const { now, layout } = machine;
  for (const { id, content } of graph.nodes) {
    const name = content instanceof VariableAssignment ? content.variableName : undefined;
    const gate = gates.find((one) => one.name === name);
    if (gate === undefined) continue;
    machine.watched.set(id, (value) => {
      if (value === undefined || !isTrue(value)) return;
      for (const condition of gate.while) {
        const slot = layout.slotOf.get(condition.name);
        if (slot === undefined || holds(condition, now.read(slot))) continue;
        machine.broken.set(`${id} ${condition.text}`, { node: id, condition });
      }
    });
  }
}

/**
 * Creates a stepper. `watched` names a function of the story; moves say whether it returned true. `gates`: variables
 * that may be set under conditions only; the machine records violations.
 */
export function stepperOf(graph: Graph, watched?: string, gates: readonly Gate[] = []): Stepper {
  const stepper = new Stepper(graph);
  if (watched !== undefined) watchFunction(stepper, watched);
  watchGates(stepper, gates);
  return stepper;
}
