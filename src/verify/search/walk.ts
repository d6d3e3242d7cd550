import { type Edge, START } from './edge.ts';
import type { Explored } from './explore.ts';

/** A way through the explored states, from its last edge back. Ways with a common beginning share it. */
export interface Way {
  readonly edge: Edge;
  readonly before?: Way | undefined;
}

/** Lists the edges of a way, from the first. */
export function edgesOf(way: Way): readonly Edge[] {
  const edges: Edge[] = [];
  for (let at: Way | undefined = way; at !== undefined; at = at.before) edges.push(at.edge);
  return edges.reverse();
}

/** Lists the edges of a shortest path that ends with an edge. */
export function edgesTo({ states, edges }: Explored, last: Edge): readonly Edge[] {
  const path = [last];
  for (let edge: Edge | undefined = last; edge !== undefined; ) {
    edge = edges[states[edge.from]?.by ?? -1];
    if (edge !== undefined) path.push(edge);
  }
  return path.reverse();
}

/** Lists the edges before the first choice. */
export const firstEdges = ({ edges }: Explored): readonly Edge[] =>
  edges.filter(({ from }) => from === START);

/**
 * Walks breadth first from some edges over all that are allowed. Returns a shortest way to each edge that is reached,
 * the shortest first.
 */
export function waysFrom(
  { states, edges }: Explored,
  begin: readonly Edge[],
  allowed: (edge: Edge) => boolean = () => true,
): readonly Way[] {
  const reached = new Set<number>(); // states
  const ways = begin.filter(allowed).map((edge): Way => ({ edge }));
  // A list that grows while it is walked is walked to its end.
  for (const before of ways) {
    const { to } = before.edge;
    if (to < 0 || reached.has(to)) continue;
    reached.add(to);
    for (const id of states[to]?.out ?? []) {
      const edge = edges[id] as Edge;
      if (allowed(edge)) ways.push({ edge, before });
    }
  }
  return ways;
}

/** A move between two states, by their numbers. */
type Ends = Pick<Edge, 'from' | 'to'>;

/** Finds the states that lead to one of those given, each of them included: 1 by state. */
export function statesLeadingTo(
  count: number,
  moves: Iterable<Ends>,
  goals: Iterable<number>,
): Uint8Array {
  const into: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of moves) if (from >= 0 && to >= 0) into[to]?.push(from);
  const leads = new Uint8Array(count);
  const queue: number[] = [];
  const mark = (state: number): void => {
    if (state < 0 || leads[state] === 1) return;
    leads[state] = 1;
    queue.push(state);
  };
  for (const goal of goals) mark(goal);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) into[at]?.forEach(mark);
  return leads;
}
