import type { Graph } from '../run/graph.ts';
import type { Layout } from '../run/memory.ts';
import { NONE, type Node } from '../run/node.ts';
import { Pointer } from '../run/value.ts';
import { writtenAt } from './reach.ts';

/** A variable that is only ever added to, as a score is: `~ x = x + 2`. */
export interface Counter {
  readonly name: string;
  readonly slot: number;
}

/** `x`, a whole number, plus or minus, and back into `x`: the pieces before an assignment. */
function addsTo(graph: Graph, { id, body }: Node): boolean {
  if (body.op !== 'assign') return false;
  const at = writtenAt(graph, id)?.id ?? NONE;
  const [read, value, sign] = [at - 2, at - 1, at].map((one) => graph.nodes[one]?.body);
  return (
    read?.op === 'read' &&
    read.name === body.name &&
    value?.op === 'value' &&
    typeof value.value === 'number' &&
    sign?.op === 'native' &&
    (sign.name === '+' || sign.name === '-')
  );
}

/** The variables that a story only adds to and takes from, and lends to nobody. */
export function countersOf(graph: Graph, { slotOf }: Layout): readonly Counter[] {
  const added = new Set<string>();
  const other = new Set<string>();
  const { end = 0 } = declarations(graph);
  for (const node of graph.nodes) {
    const { body } = node;
    if (body.op === 'value' && body.value instanceof Pointer) other.add(body.value.name);
    if (body.op !== 'assign' || !slotOf.has(body.name)) continue;
    if (addsTo(graph, node)) added.add(body.name);
    else if (!body.fresh || node.id >= end) other.add(body.name);
  }
  return [...added].flatMap((name) => {
    const slot = slotOf.get(name);
    return slot === undefined || other.has(name) ? [] : [{ name, slot }];
  });
}

function declarations(graph: Graph): { readonly end?: number } {
  const node = graph.nodes[graph.at('global decl')?.node ?? -1];
  return node?.body.op === 'container' ? { end: node.body.end } : {};
}
