import type { Edge, State } from './edge.ts';

/**
 * Sorts states topologically (Kahn’s algorithm), each before its successors. States on a loop, and those behind one, are
 * left out.
 */
export function topologicalOrder(states: readonly State[], edges: readonly Edge[]): Int32Array {
  const into = new Int32Array(states.length);
  for (const { from, to } of edges) if (from >= 0 && to >= 0) into[to] = (into[to] as number) + 1;
  const ready: number[] = [];
  into.forEach((count, state) => {
    if (count === 0) ready.push(state);
  });
  const order = new Int32Array(states.length);
  let sorted = 0;
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    order[sorted] = at;
    sorted += 1;
    for (const id of states[at]?.out ?? []) {
      const { to } = edges[id] as Edge;
      if (to < 0) continue;
      into[to] = (into[to] as number) - 1;
      if (into[to] === 0) ready.push(to);
    }
  }
  return order.subarray(0, sorted);
}
