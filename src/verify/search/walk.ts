import { type Edge, START } from './edge.ts';
import type { Explored } from './explore.ts';

/** Lists the edges before the first choice. */
export const firstEdges = ({ edges }: Explored): readonly Edge[] =>
  edges.filter(({ from }) => from === START);

/**
 * Walks breadth first from some edges over all that are allowed, until one is sought. Returns a shortest way to that
 * one; undefined if there is none.
 */
export function shortestWay(
  { states, edges }: Explored,
  begin: readonly Edge[],
  allowed: (edge: Edge) => boolean,
  sought: (edge: Edge) => boolean,
): readonly Edge[] | undefined {
  const by: (Edge | undefined)[] = []; // by state: the edge that reached it first
  const queue: number[] = [];
  const wayTo = (last: Edge): readonly Edge[] => {
    const way = [last];
    for (let at = by[last.from]; at !== undefined; at = by[at.from]) way.push(at);
    return way.reverse();
  };
  const reach = (edge: Edge): boolean => {
    if (!allowed(edge)) return false;
    if (sought(edge)) return true;
    if (edge.to < 0 || by[edge.to] !== undefined) return false;
    by[edge.to] = edge;
    queue.push(edge.to);
    return false;
  };
  for (const edge of begin) if (reach(edge)) return wayTo(edge);
  for (const at of queue) {
    for (const id of states[at]?.out ?? []) {
      const edge = edges[id] as Edge;
      if (reach(edge)) return wayTo(edge);
    }
  }
  return undefined;
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

/** Finds what some edges lead to: states, END and FAULT. */
export function statesFrom({ states, edges }: Explored, begin: readonly Edge[]): Set<number> {
  const reached = new Set(begin.map(({ to }) => to));
  // A set that grows while it is walked is walked to its end.
  for (const at of reached)
    for (const id of states[at]?.out ?? []) reached.add(edges[id]?.to ?? -1);
  return reached;
}
