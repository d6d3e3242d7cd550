import { pathTo } from '../replay/path.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { sortedStates } from '../scenario/scores.ts';
import type { View } from '../scenario/view.ts';
import type { Edge } from '../search/edge.ts';

/**
 * Finds a loop, from its state that was reached first. Every state on a loop, or behind one, has a move into it from
 * another such state.
 */
function loopIn({ explored }: View): readonly Edge[] {
  const sorted = new Set(sortedStates(explored));
  const into = new Map<number, Edge>();
  for (const edge of explored.edges) {
    const { from, to } = edge;
    if (from >= 0 && to >= 0 && !sorted.has(from) && !sorted.has(to)) into.set(to, edge);
  }
  const met = new Set<number>();
  let [at] = into.keys();
  while (at !== undefined && !met.has(at)) {
    met.add(at);
    at = into.get(at)?.from;
  }
  const loop: Edge[] = [];
  for (let edge = into.get(at ?? -1); edge !== undefined && edge !== loop.at(-1); ) {
    loop.unshift(edge);
    edge = into.get(edge.from);
  }
  const first = loop.findIndex(({ from }) => from === Math.min(...loop.map((edge) => edge.from)));
  return [...loop.slice(first), ...loop.slice(0, first)];
}

/** Checks that there is no loop: with one, a run could last for ever. The path leads to a loop and once around it. */
export function* checkLoops(view: View): CounterFindings {
  const loop = loopIn(view);
  const begin = view.states[loop[0]?.from ?? -1];
  if (begin === undefined) return;
  const path = pathTo(view.explored, begin.reachedBy);
  const moves = [...path.moves, ...loop.map(({ offer, ways }) => ({ offer, ways }))];
  yield { code: 'loop', values: { beat: begin.beat }, path: { ...path, moves } };
}
