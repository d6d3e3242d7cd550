import type { Graph } from '../run/graph.ts';
import type { Layout } from '../run/memory.ts';
import type { Node } from '../run/node.ts';
import type { Flow } from './flow.ts';

const NO_NODES: readonly number[] = [];

/** The variables that are looked at and written somewhere. */
export interface Touched {
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
}

/** The piece of an expression whose value an assignment writes. */
export function writtenAt({ nodes }: Graph, assignment: number): Node | undefined {
  let at = assignment - 1;
  while (nodes[at]?.body.op === 'end-eval') at -= 1;
  return nodes[at];
}

/** What the flow can come to from places on within one move: no option is taken on the way. */
export class Reach {
  private readonly nodes = new Map<number, ReadonlySet<number>>();
  private readonly variables = new Map<number, Touched>();
  private readonly graph: Graph;
  private readonly layout: Layout;
  private readonly flow: Flow;

  constructor(graph: Graph, layout: Layout, flow: Flow) {
    this.graph = graph;
    this.layout = layout;
    this.flow = flow;
  }

  from(start: number): ReadonlySet<number> {
    const found = this.nodes.get(start);
    if (found !== undefined) return found;
    const met = new Set<number>();
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (met.has(id)) continue;
      met.add(id);
      const { body } = this.graph.nodes[id] as Node;
      const target = body.op === 'choice' ? body.target : undefined;
      for (const to of this.flow.after[id] ?? NO_NODES) if (to !== target) waiting.push(to);
    }
    this.nodes.set(start, met);
    return met;
  }

  touched(start: number): Touched {
    const known = this.variables.get(start);
    if (known !== undefined) return known;
    const reads = new Set<string>();
    const writes = new Set<string>();
    for (const id of this.from(start)) {
      const { body } = this.graph.nodes[id] as Node;
      if (body.op !== 'read' && body.op !== 'assign') continue;
      if (this.layout.slotOf.has(body.name)) (body.op === 'read' ? reads : writes).add(body.name);
    }
    const touched = { reads, writes };
    this.variables.set(start, touched);
    return touched;
  }

  /** Whether all that is written to a variable from there on are numbers that stand in the story. */
  writesNumbersOnly(start: number, name: string): boolean {
    for (const id of this.from(start)) {
      const { body } = this.graph.nodes[id] as Node;
      if (body.op !== 'assign' || body.name !== name) continue;
      const written = writtenAt(this.graph, id)?.body;
      if (written?.op !== 'value' || typeof written.value !== 'number') return false;
    }
    return true;
  }

  /** Where a node steps into something that comes back to it: a function, a tunnel, a thread. */
  steppedInto({ id, next, body }: Node): readonly number[] {
    if (body.op === 'external') return [body.to];
    if (body.op !== 'divert' && body.op !== 'variable-divert') return NO_NODES;
    const thread = this.graph.nodes[id - 1]?.body.op === 'thread';
    if (body.push === 'none' && !thread) return NO_NODES;
    return (this.flow.after[id] ?? NO_NODES).filter((to) => to !== next);
  }
}
