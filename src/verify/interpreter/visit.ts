import type { Graph } from '../graph/graph.ts';
import { isContainer, NO_NODE, type Node } from '../graph/node.ts';
import type { Layout, Memory } from './memory.ts';

/** What counting a visit needs of the machine. */
interface Where {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly memory: Memory;
  readonly reads: { visitedNow(slot: number): void } | undefined; // records visits, if set
}

/** Counts a visit of a container, if the story counts it. */
export function visit(
  { graph, layout, memory, reads }: Where,
  container: number,
  start: boolean,
): void {
  const slot = layout.slotAt[container] as number;
  if (slot === NO_NODE) return;
  const { body } = graph.nodes[container] as Node;
  if (body.op !== 'container' || (body.atStartOnly && !start)) return;
  if (body.countsVisits) memory.visits[slot] = (memory.visits[slot] as number) + 1;
  if (!body.countsTurns) return;
  memory.turns[slot] = memory.turn;
  reads?.visitedNow(slot);
}

/** Counts the containers that a divert enters. */
export function countDiverted(where: Where, before: number, at: number): void {
  const { nodes } = where.graph;
  let child = at;
  let atStart = true;
  let around = nodes[(nodes[at] as Node).parent];
  while (isContainer(around)) {
    const { body } = around;
    const inside = before >= around.id && before < body.end;
    if (inside && !body.atStartOnly) return;
    atStart = atStart && body.first === child;
    visit(where, around.id, atStart);
    child = around.id;
    around = nodes[around.parent];
  }
}
