import type { Graph } from '../graph/graph.ts';
import { NO_NODE, type Node } from '../graph/node.ts';
import { Target, VOID } from '../graph/value.ts';

/** The control-flow graph: successors of each node, including calls and returns. */
export interface Flow {
  readonly after: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[]; // predecessors
  readonly places: readonly number[]; // nodes that are used as divert targets
}

/** Finds the return of the text that an option and its echo share: `{^->: r} {temp= $r} … {-> s}`. */
interface Return {
  readonly to: number;
  readonly shared: number;
}

export const RETURN = '$r'; // the variable that holds it

function returnAt(graph: Graph, node: Node): Return | undefined {
  if (node.body.op !== 'value' || !(node.body.value instanceof Target)) return undefined;
  let at: Node | undefined = graph.nodes[node.next];
  let kept = false;
  for (let steps = 0; at !== undefined && steps < 8; steps += 1, at = graph.nodes[at.next]) {
    const { body }: Node = at;
    if (body.op === 'assign') kept = body.name === RETURN;
    if (body.op !== 'divert') continue;
    const shared = graph.nodes[body.to.node]?.parent;
    if (!kept || shared === undefined) return undefined;
    return { to: node.body.value.node, shared };
  }
  return undefined;
}

const threaded = (graph: Graph, node: Node): boolean => {
  const before = graph.nodes[node.id - 1];
  return before?.body.op === 'thread' && before.next === node.id;
};

/** Tells whether `->->` may continue elsewhere than at the caller. */
function overrides(graph: Graph, node: Node): boolean {
  const value = graph.nodes[node.id - 2]?.body;
  return !(value?.op === 'value' && value.value === VOID);
}

function afterOf(
  graph: Graph,
  node: Node,
  places: readonly number[],
  returns: readonly Return[],
): number[] {
  const { body } = node;
  const next = node.next === NO_NODE ? [] : [node.next];
  switch (body.op) {
    case 'container':
      return [body.first];
    case 'divert': {
      const on = body.conditional || body.push !== 'none' || threaded(graph, node);
      return [body.to.node, ...(on ? next : [])];
    }
    case 'variable-divert': {
      const on = body.conditional || body.push !== 'none' || threaded(graph, node);
      const ways = returns.filter(({ shared }) => shared === node.parent).map(({ to }) => to);
      const known = body.name === RETURN && ways.length > 0;
      return [...(known ? ways : places), ...(on ? next : [])];
    }
    case 'choice':
      return [body.target, ...next];
    case 'tunnel-back':
      return overrides(graph, node) ? [...places] : [];
    case 'return':
    case 'done':
    case 'end':
      return [];
    default:
      return next;
  }
}

export function flowOf(graph: Graph): Flow {
  const returns: Return[] = [];
  const places = new Set<number>();
  for (const node of graph.nodes) {
    if (node.body.op !== 'value' || !(node.body.value instanceof Target)) continue;
    const back = returnAt(graph, node);
    if (back === undefined) places.add(node.body.value.node);
    else returns.push(back);
  }
  const list = [...places].filter((place) => place !== NO_NODE);
  const after = graph.nodes.map((node) =>
    afterOf(graph, node, list, returns).filter((to) => to !== NO_NODE),
  );
  const before: number[][] = graph.nodes.map(() => []);
  after.forEach((all, node) => {
    for (const to of all) before[to]?.push(node);
  });
  return { after, before, places: list };
}
