import type { Graph } from '../graph/graph.ts';
import { isContainer, NO_NODE } from '../graph/node.ts';
import type { Value } from '../graph/value.ts';

/** The turn of the last visit of a place that was never visited: long before the first turn. */
export const NEVER_VISITED = -1_000_000;

/** The layout of a story's memory: slots of variables and of counted containers. */
export interface Layout {
  readonly globals: readonly string[];
  readonly slotOf: ReadonlyMap<string, number>;
  readonly counted: readonly number[]; // containers, by slot
  readonly countOf: ReadonlyMap<number, number>; // container to slot
  readonly slotAt: Int32Array; // by node: its slot; NO_NODE if it is not counted
}

/** The memory of a story. */
export interface Memory {
  globals: Value[];
  visits: number[]; // by slot of Layout.counted
  turns: number[]; // turn of the last visit; NEVER_VISITED if there was none
  turn: number; // choices made so far, less one
  shuffled: ReadonlyMap<number, number>; // by container: elements already dealt, as bits
}

export function layoutOf(graph: Graph): Layout {
  const globals: string[] = [];
  for (const { body } of graph.nodes) {
    if (body.op === 'assign' && body.global && body.fresh) globals.push(body.name);
  }
  const counted = graph.nodes.flatMap((node) =>
    isContainer(node) && (node.body.countsVisits || node.body.countsTurns) ? [node.id] : [],
  );
  const slotAt = new Int32Array(graph.nodes.length).fill(NO_NODE);
  counted.forEach((id, slot) => {
    slotAt[id] = slot;
  });
  return {
    slotAt,
    globals,
    slotOf: new Map(globals.map((name, slot) => [name, slot])),
    counted,
    countOf: new Map(counted.map((id, slot) => [id, slot])),
  };
}

export const freshMemory = ({ globals, counted }: Layout): Memory => ({
  globals: globals.map(() => 0),
  visits: counted.map(() => 0),
  turns: counted.map(() => NEVER_VISITED),
  turn: -1,
  shuffled: new Map(),
});

export const copyMemory = ({ globals, visits, turns, turn, shuffled }: Memory): Memory => ({
  globals: globals.slice(),
  visits: visits.slice(),
  turns: turns.slice(),
  turn,
  shuffled,
});
