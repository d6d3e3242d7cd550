import type { Graph } from '../graph/graph.ts';
import { isContainer } from '../graph/node.ts';
import type { Link } from './machine.ts';
import { isTrue } from './operate.ts';

/** A link by which the machine notes where a function of the story has answered yes. */
export function watching(link: Link, graph: Graph, name: string): Link {
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
