import type { Found } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { componentsOf } from '../search/components.ts';
import { type Edge, type Explored, START } from '../search/explore.ts';
import { type Path, pathTo } from '../search/path.ts';

/** The moves of a shortest way from a state back to it, within its own component. */
function roundFrom({ states, edges }: Explored, start: number, component: Int32Array) {
  const by = new Map<number, Edge>();
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const id of states[at]?.out ?? []) {
      const edge = edges[id] as Edge;
      if (edge.to < 0 || component[edge.to] !== component[start] || by.has(edge.to)) continue;
      by.set(edge.to, edge);
      if (edge.to === start) return backFrom(by, start);
      queue.push(edge.to);
    }
  }
  return undefined;
}

function backFrom(by: ReadonlyMap<number, Edge>, start: number): readonly Edge[] {
  const round: Edge[] = [];
  let at = start;
  do {
    const edge = by.get(at) as Edge;
    round.unshift(edge);
    at = edge.from;
  } while (at !== start);
  return round;
}

/** The way to a state, then once round. */
function pathRound(explored: Explored, start: number, round: readonly Edge[]): Path {
  const { states, edges } = explored;
  const before = edges[states[start]?.by ?? START];
  if (before === undefined) throw new Error('a state that nothing reached');
  const path = pathTo(explored, before);
  return { ...path, moves: [...path.moves, ...round.map(({ offer, ways }) => ({ offer, ways }))] };
}

/** A way that leads back to where it was: a run may then last for ever. */
export function checkLoops({ explored, beatOf }: View): readonly Found[] {
  const { states, edges } = explored;
  const arrows = states.map(({ out }) =>
    out.flatMap((id) => {
      const to = edges[id]?.to ?? START;
      return to < 0 ? [] : [to];
    }),
  );
  const component = componentsOf(arrows);
  const start = states.find(({ id }) => arrows[id]?.some((to) => component[to] === component[id]));
  if (start === undefined) return [];
  const round = roundFrom(explored, start.id, component);
  if (round === undefined) return [];
  const values = { beat: beatOf(start).beat ?? '' };
  return [{ property: 'loops', code: 'loop', values, path: pathRound(explored, start.id, round) }];
}
