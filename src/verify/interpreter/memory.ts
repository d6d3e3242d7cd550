import type { Graph } from '../graph/graph.ts';
import { isContainer } from '../graph/node.ts';
import type { Value } from '../graph/value.ts';

/** One cell of a story's memory. Cells that are no variables hold whole numbers. */
type Cell =
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'visits'; readonly container: number } // how often a container was visited
  | { readonly kind: 'turns'; readonly container: number } // choices made since its last visit
  | { readonly kind: 'turn' } // choices made so far
  | { readonly kind: 'deck'; readonly container: number }; // elements of a shuffle already dealt, as bits

/** The cells of a story, numbered. */
export interface Layout {
  readonly cells: readonly Cell[];
  readonly globals: readonly string[]; // the first cells
  readonly slotOf: ReadonlyMap<string, number>; // cells of variables by name; the others by container
  readonly visits: ReadonlyMap<number, number>;
  readonly turns: ReadonlyMap<number, number>;
  readonly decks: ReadonlyMap<number, number>;
  readonly turn: number;
}

/** The memory of a story: the value of each cell. */
export type Memory = Value[];

/** Turns since the visit of a place that was never visited. */
const NEVER = -1;

export function layoutOf({ nodes }: Graph): Layout {
  const cells: Cell[] = [];
  const add = (cell: Cell): number => cells.push(cell) - 1;
  const slotOf = new Map<string, number>();
  for (const { body } of nodes) {
    if (body.op !== 'assign' || !body.global || !body.fresh) continue;
    slotOf.set(body.name, add({ kind: 'global', name: body.name }));
  }
  const visits = new Map<number, number>();
  const turns = new Map<number, number>();
  const decks = new Map<number, number>();
  for (const node of nodes) {
    const container = node.id;
    if (isContainer(node) && node.body.countsVisits) {
      visits.set(container, add({ kind: 'visits', container }));
    }
    if (isContainer(node) && node.body.countsTurns) {
      turns.set(container, add({ kind: 'turns', container }));
    }
    if (node.body.op === 'shuffle' && !decks.has(node.parent)) {
      decks.set(node.parent, add({ kind: 'deck', container: node.parent }));
    }
  }
  return {
    cells,
    globals: [...slotOf.keys()],
    slotOf,
    visits,
    turns,
    decks,
    turn: add({ kind: 'turn' }),
  };
}

export const freshMemory = ({ cells }: Layout): Memory =>
  cells.map(({ kind }) => (kind === 'turns' ? NEVER : 0));

/** Returns a memory as it is after one more choice: turns pass. */
export function aged(memory: Memory, { turn, turns }: Layout): Memory {
  const older = memory.slice();
  older[turn] = (memory[turn] as number) + 1;
  for (const cell of turns.values()) {
    const since = memory[cell] as number;
    if (since !== NEVER) older[cell] = since + 1;
  }
  return older;
}
