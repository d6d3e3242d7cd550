import type { Graph } from '../graph/graph.ts';
import type { Layout } from '../interpreter/memory.ts';

/** One cell of a story's memory: a variable, a visit count, a turn of the last visit, or a shuffled deck. */
export type Cell =
  | { readonly kind: 'global'; readonly slot: number }
  | { readonly kind: 'visits'; readonly slot: number }
  | { readonly kind: 'turns'; readonly slot: number }
  | { readonly kind: 'turn' }
  | { readonly kind: 'deck'; readonly container: number };

/** The cells of a story, numbered. */
export interface Cells {
  readonly all: readonly Cell[];
  global(name: string): number | undefined;
  visits(container: number): number | undefined;
  turns(container: number): number | undefined;
  readonly turn: number;
  deck(container: number): number | undefined;
}

export function cellsOf(graph: Graph, layout: Layout): Cells {
  const variables = layout.globals.map((_, slot): Cell => ({ kind: 'global', slot }));
  const visits = layout.counted.map((_, slot): Cell => ({ kind: 'visits', slot }));
  const turns = layout.counted.map((_, slot): Cell => ({ kind: 'turns', slot }));
  const shuffles = graph.nodes.filter(({ body }) => body.op === 'shuffle');
  const decks = shuffles.map(({ parent }): Cell => ({ kind: 'deck', container: parent }));
  const all: readonly Cell[] = [...variables, ...visits, ...turns, { kind: 'turn' }, ...decks];
  const counts = variables.length;
  const turn = counts + 2 * visits.length;
  const at = (start: number, slot: number | undefined): number | undefined =>
    slot === undefined ? undefined : start + slot;
  const deckAt = new Map(shuffles.map(({ parent }, index) => [parent, turn + 1 + index]));
  return {
    all,
    global: (name) => layout.slotOf.get(name),
    visits: (container) => at(counts, layout.countOf.get(container)),
    turns: (container) => at(counts + visits.length, layout.countOf.get(container)),
    turn,
    deck: (container) => deckAt.get(container),
  };
}
