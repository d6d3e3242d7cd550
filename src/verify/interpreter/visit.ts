import type { Graph } from '../graph/graph.ts';
import { isContainer, type Node } from '../graph/node.ts';
import type { Layout } from './memory.ts';

/** What counting a visit needs of the machine. */
interface Counter {
  readonly graph: Graph;
  readonly layout: Layout;
  readCount(cell: number): number;
  write(cell: number, value: number): void;
}

/** Counts a visit of a container, if the story counts it. */
export function visit(counter: Counter, container: number, start: boolean): void {
  const { layout, graph } = counter;
  const visits = layout.visits.get(container);
  const turns = layout.turns.get(container);
  if (visits === undefined && turns === undefined) return;
  const { body } = graph.nodes[container] as Node;
  if (body.op === 'container' && body.atStartOnly && !start) return;
  if (visits !== undefined) counter.write(visits, counter.readCount(visits) + 1);
  if (turns !== undefined) counter.write(turns, 0);
}

/** Counts the containers that a divert enters. */
export function countDiverted(counter: Counter, before: number, at: number): void {
  const { nodes } = counter.graph;
  let child = at;
  let atStart = true;
  let around = nodes[(nodes[at] as Node).parent];
  while (isContainer(around)) {
    const { body } = around;
    const inside = before >= around.id && before < body.end;
    if (inside && !body.atStartOnly) return;
    atStart = atStart && body.first === child;
    visit(counter, around.id, atStart);
    child = around.id;
    around = nodes[around.parent];
  }
}
