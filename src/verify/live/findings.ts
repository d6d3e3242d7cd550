import type { Cells } from '../run/cell.ts';
import type { Graph } from '../run/graph.ts';
import { NONE, type Node } from '../run/node.ts';
import { Pointer, Target } from '../run/value.ts';
import type { Flow } from './flow.ts';
import { Scan } from './scan.ts';
import type { Finding, Origin, Use } from './use.ts';

/** What the expressions of a story look at. */
export interface Findings {
  readonly deciding: readonly Finding[];
  readonly copied: ReadonlyMap<number, readonly Origin[]>; // assignments of a global to what they are made of
}

const looked = (id: number, list: readonly (number | undefined)[], use: Use): Finding[] =>
  list.flatMap((cell) =>
    cell === undefined ? [] : [{ origin: { cell, node: id, less: 0 }, use }],
  );

/** Cells that a node looks at besides those its expressions do. */
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

/** Cells that a node looks at which no expression came past: nobody knows what for. */
function unfollowed(node: Node, graph: Graph, cells: Cells): Finding[] {
  const { body, id, parent } = node;
  const asked = graph.nodes[id - 1]?.body;
  const place = asked?.op === 'value' && asked.value instanceof Target ? asked.value.node : NONE;
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

/** Looks at every expression of a story. */
export function scan(graph: Graph, cells: Cells, flow: Flow): Findings {
  const scanner = new Scan(graph, cells);
  for (const node of graph.nodes) {
    if (node.body.op === 'begin-eval') scanner.expression(node);
  }
  const beside = graph.nodes.flatMap((node) => looksAt(node, graph, cells, flow));
  const others = graph.nodes.flatMap((node) =>
    scanner.met[node.id] === 1 ? [] : unfollowed(node, graph, cells),
  );
  const printed = scanner.stringsDecide ? scanner.printed : [];
  return {
    deciding: [...scanner.deciding, ...beside, ...others, ...printed],
    copied: scanner.copied,
  };
}
