import type { Graph } from '../graph/graph.ts';
import { NO_NODE, type Node } from '../graph/node.ts';
import { Pointer, Target } from '../graph/value.ts';
import type { Cells } from './cell.ts';
import type { Flow } from './flow.ts';
import { Scan } from './scan.ts';
import type { Finding, Origin, Use } from './use.ts';

/** The uses of cells in the expressions of a story. */
export interface FlowFindings {
  readonly deciding: readonly Finding[];
  readonly offered: readonly Finding[]; // in the texts of options; empty if texts are not distinguished
  readonly copied: ReadonlyMap<number, readonly Origin[]>; // by assignment of a global: the cells its value comes from
}

const looked = (id: number, list: readonly (number | undefined)[], use: Use): Finding[] =>
  list.flatMap((cell) =>
    cell === undefined ? [] : [{ origin: { cell, node: id, less: 0 }, use }],
  );

/** Returns the cells that a node reads by itself, outside expressions. */
function looksAt({ body, id, parent }: Node, graph: Graph, cells: Cells, flow: Flow): Finding[] {
  switch (body.op) {
    case 'choice':
      return body.once ? looked(id, [cells.visits(body.target)], { as: 'truth' }) : [];
    case 'variable-divert':
      return looked(id, [cells.global(body.name)], { as: 'whole' });
    case 'shuffle':
      return looked(id, [cells.deck(parent)], { as: 'whole' });
    case 'turns-since':
    case 'read-count': {
      const asked = graph.nodes[id - 1]?.body;
      if (asked?.op === 'value' && asked.value instanceof Target) return [];
      const cell = body.op === 'turns-since' ? cells.turns : cells.visits;
      return looked(id, flow.places.map(cell), { as: 'whole' });
    }
    default:
      return [];
  }
}

/** Returns the cells that a node reads if no scan has visited it; their use is unknown. */
function unfollowed(node: Node, graph: Graph, cells: Cells): Finding[] {
  const { body, id, parent } = node;
  const asked = graph.nodes[id - 1]?.body;
  const place = asked?.op === 'value' && asked.value instanceof Target ? asked.value.node : NO_NODE;
  const whole = (cell: number | undefined): Finding[] => looked(id, [cell], { as: 'whole' });
  switch (body.op) {
    case 'read':
      return whole(cells.global(body.name));
    case 'value':
      return body.value instanceof Pointer ? whole(cells.global(body.value.name)) : [];
    case 'count':
      return whole(cells.visits(body.container));
    case 'turn':
      return whole(cells.turn);
    case 'visit-index':
    case 'shuffle':
      return whole(cells.visits(parent));
    case 'turns-since':
      return whole(cells.turns(place));
    case 'read-count':
      return whole(cells.visits(place));
    default:
      return [];
  }
}

/** Finds the nodes that run inside tags; undefined if a tag ends in another container than it begins. */
function nodesInTags({ nodes }: Graph, flow: Flow): ReadonlySet<number> | undefined {
  const inside = new Set<number>();
  const waiting: number[] = [];
  for (const { id, parent, body } of nodes) {
    if (body.op !== 'begin-tag') continue;
    let end = nodes[id];
    while (end?.parent === parent && end.body.op !== 'end-tag') end = nodes[end.next];
    if (end?.parent !== parent) return undefined;
    for (let at = id; at < end.id; at += 1) {
      inside.add(at);
      const called = nodes[at]?.body;
      if (called?.op === 'divert' && called.push !== 'none') waiting.push(called.to.node);
    }
  }
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (inside.has(at)) continue;
    inside.add(at);
    waiting.push(...(flow.after[at] ?? []));
  }
  return inside;
}

/** Scans every expression of a story. `texts`: printing in options and tags counts as a use, too. */
export function scanExpressions(
  graph: Graph,
  cells: Cells,
  flow: Flow,
  texts: boolean,
): FlowFindings {
  const scanner = new Scan(graph, cells);
  for (const node of graph.nodes) {
    if (node.body.op === 'begin-eval') scanner.expression(node);
  }
  const beside = graph.nodes.flatMap((node) => looksAt(node, graph, cells, flow));
  const others = graph.nodes.flatMap((node) =>
    scanner.met[node.id] === 1 ? [] : unfollowed(node, graph, cells),
  );
  const inTags = texts ? nodesInTags(graph, flow) : new Set<number>();
  const printed = scanner.printed.filter(
    ({ origin }) => scanner.stringsDecide || inTags === undefined || inTags.has(origin.node),
  );
  return {
    deciding: [...scanner.deciding, ...beside, ...others, ...printed],
    offered: texts ? scanner.offered : [],
    copied: scanner.copied,
  };
}
