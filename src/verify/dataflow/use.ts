import type { Graph } from '../graph/graph.ts';
import type { Node } from '../graph/node.ts';
import { Pointer, Target } from '../graph/value.ts';
import type { Layout } from '../interpreter/memory.ts';
import { endOfText, TRUTH, type Use, usesAfter } from './consumer.ts';
import { type Flow, RETURN } from './flow.ts';

/** A use of a cell at a node. */
export interface CellUse {
  readonly cell: number;
  readonly node: number;
  readonly use: Use;
}

/** The uses that a list of texts has for what is printed in them, by node. */
type PrintUses = ReadonlyMap<number, Use>;

/** Tells whether a text ends here: the one that is begun, or the one that an option and its echo share. */
function endsText({ body }: Node): boolean {
  if (body.op === 'variable-divert') return body.name === RETURN;
  return body.op === 'end-string' || body.op === 'end-tag';
}

/** Returns what depends on what is printed in a string or tag; undefined if nothing does. */
function useOfText({ nodes }: Graph, begin: Node, end: Node, texts: boolean): Use | undefined {
  if (begin.body.op === 'begin-tag') return texts ? 'whole' : undefined;
  const shown = usesAfter(nodes, end).every((use) => use === 'shown');
  if (!shown) return 'whole';
  return texts ? 'shown' : undefined;
}

/**
 * Finds the nodes that run inside strings and tags, with what depends on what they print. A text that does not end where
 * it begins could be anywhere: the result is then undefined.
 */
function printUsesOf(graph: Graph, flow: Flow, texts: boolean): PrintUses | undefined {
  const { nodes } = graph;
  const found = new Map<number, Use>();
  const mark = (node: number, use: Use): boolean => {
    if (found.get(node) === use || found.get(node) === 'whole') return false;
    found.set(node, use);
    return true;
  };
  /** Marks what runs from these nodes on until a text ends or a call returns. */
  const flood = (from: readonly number[], use: Use): void => {
    const waiting = [...from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (mark(at, use) && !endsText(nodes[at] as Node)) waiting.push(...(flow.after[at] ?? []));
    }
  };
  for (const begin of nodes) {
    if (begin.body.op !== 'begin-string' && begin.body.op !== 'begin-tag') continue;
    const end = endOfText(nodes, begin);
    if (end === undefined) return undefined;
    const use = useOfText(graph, begin, end, texts);
    if (use === undefined) continue;
    const inside = nodes.slice(begin.id + 1, end.id);
    for (const { id } of inside) mark(id, use);
    for (const { id, body } of inside) if (body.op === 'divert') flood(flow.after[id] ?? [], use);
  }
  return found;
}

/** Returns the place that TURNS_SINCE or READ_COUNT asks for; undefined if it is computed. */
function placeBefore({ nodes }: Graph, { id }: Node): number | undefined {
  const asked = nodes[id - 1]?.body;
  return asked?.op === 'value' && asked.value instanceof Target ? asked.value.node : undefined;
}

/**
 * Finds the cells that each node uses. Printing in a passage is no use; printing in an option or a tag is one with
 * `texts`.
 */
export function usesOf(
  graph: Graph,
  layout: Layout,
  flow: Flow,
  texts: boolean,
): readonly CellUse[] {
  const { nodes } = graph;
  const found: CellUse[] = [];
  const prints = printUsesOf(graph, flow, texts);
  const add = (node: Node, cell: number | undefined, use: Use = 'whole'): void => {
    if (cell !== undefined) found.push({ cell, node: node.id, use });
  };
  const counted = (node: Node, cell: number | undefined, less = 0): void => {
    for (const use of usesAfter(nodes, node)) {
      const counts = typeof use === 'object' && 'cuts' in use;
      add(node, cell, counts ? { ...use, cuts: use.cuts.map((cut) => cut + less) } : use);
    }
  };
  const asked = (node: Node, cells: ReadonlyMap<number, number>): void => {
    const place = placeBefore(graph, node);
    if (place === undefined) for (const one of flow.places) add(node, cells.get(one));
    else counted(node, cells.get(place));
  };
  for (const node of nodes) {
    const { body } = node;
    switch (body.op) {
      case 'read': {
        const cell = layout.slotOf.get(body.name);
        const printed = nodes[node.next]?.body.op === 'print';
        if (!printed || prints === undefined) counted(node, cell);
        else if (prints.has(node.id)) add(node, cell, prints.get(node.id));
        break;
      }
      case 'variable-divert':
        add(node, layout.slotOf.get(body.name));
        break;
      case 'value':
        if (body.value instanceof Pointer) add(node, layout.slotOf.get(body.value.name));
        break;
      case 'count':
        counted(node, layout.visits.get(body.container));
        break;
      case 'visit-index':
        counted(node, layout.visits.get(node.parent), 1); // the index of a visit is its count less 1
        break;
      case 'turns-since':
        asked(node, layout.turns);
        break;
      case 'read-count':
        asked(node, layout.visits);
        break;
      case 'turn':
        add(node, layout.turn);
        break;
      case 'shuffle':
        add(node, layout.decks.get(node.parent));
        break;
      case 'choice':
        if (body.once) add(node, layout.visits.get(body.target), TRUTH);
        break;
    }
  }
  return found;
}
