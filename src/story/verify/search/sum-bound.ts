import { componentsOf } from './components.ts';
import { type Edge, END, type Explored, START } from './explore.ts';

/** The least and the most of a sum at the endings; not a number where it cannot be said. */
export interface SumSpan {
  readonly least: number; // -Infinity where there is no limit
  readonly most: number;
}

type Gain = (edge: Edge) => number;

/**
 * The most that a sum comes to at an ending, over all paths. In a circle that only adds there is no
 * limit; one that adds and takes is not judged.
 */
function mostOf({ states, edges }: Explored, component: Int32Array, gain: Gain): number {
  const best = new Float64Array(states.length).fill(-Infinity);
  const relax = (edge: Edge): boolean => {
    const before = edge.from === START ? 0 : (best[edge.from] as number);
    const sum = before + gain(edge);
    if (edge.to < 0) return false;
    const known = best[edge.to] as number;
    if (Number.isNaN(known) || sum <= known) return false;
    best[edge.to] = sum;
    return true;
  };
  const members: number[][] = [];
  component.forEach((at, state) => {
    while (members.length <= at) members.push([]);
    members[at]?.push(state);
  });
  for (const edge of edges) if (edge.from === START) relax(edge);
  for (const inside of members.reverse()) {
    const own = inside.flatMap((state) =>
      (states[state]?.out ?? []).map((id) => edges[id] as Edge),
    );
    const round = own.filter(({ to, from }) => to >= 0 && component[to] === component[from]);
    const adds = round.some((edge) => gain(edge) > 0);
    const takes = round.some((edge) => gain(edge) < 0);
    const met = inside.some((state) => (best[state] as number) > -Infinity);
    if (adds && met) for (const state of inside) best[state] = takes ? Number.NaN : Infinity;
    else while (round.filter(relax).length > 0);
    for (const edge of own) relax(edge);
  }
  return edges.reduce((most, edge) => {
    if (edge.to !== END) return most;
    return Math.max(most, (edge.from === START ? 0 : (best[edge.from] as number)) + gain(edge));
  }, -Infinity);
}

/** Bounds a sum along all paths at once. */
export function sumBounds(explored: Explored, gain: Gain): SumSpan {
  const { states, edges } = explored;
  const arrows = states.map(({ out }) =>
    out.flatMap((id) => ((edges[id]?.to ?? -1) >= 0 ? [edges[id]?.to as number] : [])),
  );
  const component = componentsOf(arrows);
  const most = mostOf(explored, component, gain);
  const least = -mostOf(explored, component, (edge) => -gain(edge));
  return { least, most };
}
