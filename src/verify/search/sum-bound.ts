import { componentsOf } from './components.ts';
import { type Edge, END, type Explored, START } from './explore.ts';

/** The least and the most of a sum at the endings; not a number where it cannot be said. */
export interface SumSpan {
  readonly least: number; // -Infinity where there is no limit
  readonly most: number;
}

type Gain = (edge: Edge) => number;

/** States that lie on circles together, and their moves. */
interface Circle {
  readonly states: readonly number[];
  readonly out: readonly Edge[];
  readonly round: readonly Edge[]; // those that stay among them
}

/** Groups the states so that each group comes before all that it leads to. */
function circlesOf({ states, edges }: Explored): readonly Circle[] {
  const edgeAt = (id: number): Edge => edges[id] as Edge;
  const out = states.map((state) => state.out.map(edgeAt));
  const component = componentsOf(
    out.map((moves) => moves.filter(({ to }) => to >= 0).map(({ to }) => to)),
  );
  const members: number[][] = [];
  component.forEach((at, state) => {
    while (members.length <= at) members.push([]);
    members[at]?.push(state);
  });
  return members.reverse().map((inside) => {
    const own = inside.flatMap((state) => out[state] as Edge[]);
    const round = own.filter(({ from, to }) => to >= 0 && component[to] === component[from]);
    return { states: inside, out: own, round };
  });
}

/**
 * The most that a sum comes to at an ending, over all paths. In a circle that only adds there is no
 * limit; one that adds and takes is not judged.
 */
function mostOf({ states, edges }: Explored, circles: readonly Circle[], gain: Gain): number {
  const best = new Float64Array(states.length).fill(-Infinity);
  let ended = -Infinity;
  const relax = (edge: Edge): boolean => {
    const before = edge.from === START ? 0 : (best[edge.from] as number);
    const sum = before + gain(edge);
    if (edge.to === END) ended = Math.max(ended, sum);
    if (edge.to < 0) return false;
    const known = best[edge.to] as number;
    if (Number.isNaN(known) || sum <= known) return false;
    best[edge.to] = sum;
    return true;
  };
  for (const edge of edges) if (edge.from === START) relax(edge);
  const goRound = ({ states: inside, round }: Circle): void => {
    const adds = round.some((edge) => gain(edge) > 0);
    const takes = round.some((edge) => gain(edge) < 0);
    const met = inside.some((state) => (best[state] as number) > -Infinity);
    if (adds && met) for (const state of inside) best[state] = takes ? Number.NaN : Infinity;
    else while (round.filter(relax).length > 0);
  };
  for (const circle of circles) {
    if (circle.round.length > 0) goRound(circle);
    for (const edge of circle.out) relax(edge);
  }
  return ended;
}

/** Bounds sums along all paths at once. */
export function sumBounds(explored: Explored, gains: readonly Gain[]): readonly SumSpan[] {
  const circles = gains.length === 0 ? [] : circlesOf(explored);
  return gains.map((gain) => ({
    least: -mostOf(explored, circles, (edge) => -gain(edge)),
    most: mostOf(explored, circles, gain),
  }));
}
