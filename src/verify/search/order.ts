import type { Explored } from './explore.ts';

/** Sorts states topologically; undefined if the story has a loop. */
export function orderOf({ states, edges }: Explored): readonly number[] | undefined {
  const into = new Int32Array(states.length);
  for (const { from, to } of edges) if (to >= 0 && from >= 0) into[to] = (into[to] as number) + 1;
  const ready: number[] = [];
  into.forEach((count, state) => {
    if (count === 0) ready.push(state);
  });
  const order: number[] = [];
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    order.push(at);
    for (const id of states[at]?.out ?? []) {
      const to = edges[id]?.to ?? -1;
      if (to < 0) continue;
      into[to] = (into[to] as number) - 1;
      if (into[to] === 0) ready.push(to);
    }
  }
  return order.length === states.length ? order : undefined;
}
