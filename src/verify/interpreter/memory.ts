import type { Graph } from '../graph/graph.ts';
import { isContainer, NONE } from '../graph/node.ts';
import type { Value } from '../graph/value.ts';

/** A turn long before the first: a place that was never visited. */
export const NEVER = -1_000_000;

/** Where a story keeps what: places for its variables and for what is counted. */
export interface Layout {
  readonly globals: readonly string[];
  readonly slotOf: ReadonlyMap<string, number>;
  readonly counted: readonly number[]; // containers, by slot
  readonly countOf: ReadonlyMap<number, number>; // container to slot
  readonly slotAt: Int32Array; // the same by node; NONE where nothing is counted
}

/** What a story remembers. */
export interface Memory {
  globals: Value[];
  visits: number[]; // by slot of Layout.counted
  turns: number[]; // the turn of the last visit; NEVER where there was none
  turn: number; // choices made so far, less one
  shuffled: ReadonlyMap<number, number>; // ways already dealt, as bits, by container
}

export function layoutOf(graph: Graph): Layout {
  const globals: string[] = [];
  for (const { body } of graph.nodes) {
    if (body.op === 'assign' && body.global && body.fresh) globals.push(body.name);
  }
  const counted = graph.nodes.flatMap((node) =>
    isContainer(node) && (node.body.countsVisits || node.body.countsTurns) ? [node.id] : [],
  );
  const slotAt = new Int32Array(graph.nodes.length).fill(NONE);
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
  turns: counted.map(() => NEVER),
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
