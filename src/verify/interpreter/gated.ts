import type { Condition } from '../dataflow/condition.ts';
import { holds } from '../dataflow/condition.ts';
import type { NodeCompiler } from './machine.ts';
import { isTrue } from './operate.ts';

/** A variable that may become true only while all conditions hold. */
export interface Gate {
  readonly name: string;
  readonly while: readonly Condition[];
}

/** Wraps a compiler so that the machine records where a gated variable was set against its conditions. */
export function watchGates(link: NodeCompiler, gates: readonly Gate[]): NodeCompiler {
  return (graph, layout, node) => {
    const act = link(graph, layout, node);
    const { body } = node;
    const gate = body.op === 'assign' ? gates.find(({ name }) => name === body.name) : undefined;
    if (gate === undefined) return act;
    return (machine) => {
      const value = machine.stack.at(-1);
      if (value !== undefined && isTrue(value)) {
        for (const condition of gate.while) {
          const slot = layout.slotOf.get(condition.name);
          if (slot === undefined) continue;
          if (holds(condition, machine.read(slot))) continue;
          machine.broken.set(`${node.id} ${condition.text}`, { node: node.id, condition });
        }
      }
      act(machine);
    };
  };
}
