import { type Edge, END } from '../search/edge.ts';
import type { Arc, RatingCounts } from './paths.ts';
import type { View } from './view.ts';

/** Lists the different rating counts of complete paths. */
export const ratingCountsOf = ({ paths: { arcs } }: View): ReadonlySet<RatingCounts> =>
  new Set(arcs.flatMap(({ edge, counts }) => (edge.to === END ? [counts] : [])));

/** What one move adds to a sum over a path. */
export type Gain = (edge: Edge) => number;

/** The lowest and the highest value of something, over some paths. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** The span of a sum over the paths to one ending move that rate each dimension equally often. */
export interface PathSum extends Span {
  readonly edge: Edge;
  readonly counts: RatingCounts;
  readonly last: Arc;
  readonly before: (arc: Arc) => Arc | undefined; // on a path with the highest sum
}

/** Computes the lowest and the highest sum of a gain over all paths (dynamic programming on an acyclic graph). */
export function pathSumsOf({ paths: { points, arcs } }: View, gain: Gain): readonly PathSum[] {
  const leastAt = new Float64Array(points).fill(Infinity);
  const mostAt = new Float64Array(points).fill(-Infinity);
  const by = new Int32Array(points); // the arc of the path with the highest sum
  const before = ({ from }: Arc) => arcs[by[from] ?? -1];
  const sums: PathSum[] = [];
  for (let at = 0; at < arcs.length; at += 1) {
    const last = arcs[at] as Arc;
    const { edge, from, to, counts } = last;
    const gained = gain(edge);
    const least = gained + (leastAt[from] ?? 0);
    const most = gained + (mostAt[from] ?? 0);
    if (edge.to === END) sums.push({ edge, counts, least, most, last, before });
    if (to < 0) continue;
    leastAt[to] = Math.min(leastAt[to] as number, least);
    if (most <= (mostAt[to] as number)) continue;
    mostAt[to] = most;
    by[to] = at;
  }
  return sums;
}

/** Lists the edges of a path with the highest sum. */
export function pathOfSum({ last, before }: PathSum): readonly Edge[] {
  const path: Edge[] = [];
  for (let arc: Arc | undefined = last; arc; arc = before(arc)) path.push(arc.edge);
  return path.reverse();
}

/** Joins the spans of paths. */
export const spanOf = (spans: readonly Span[]): Span => ({
  least: spans.reduce((least, one) => Math.min(least, one.least), Infinity),
  most: spans.reduce((most, one) => Math.max(most, one.most), -Infinity),
});

/** Finds a path with the highest sum; the first of several. */
export function highestPath(sums: readonly PathSum[]) {
  const { most } = spanOf(sums);
  const highest = sums.find((one) => one.most === most);
  return { most, path: highest && pathOfSum(highest) };
}

/** Returns the probability of a move where it can be made, under random choices. */
const chanceOf = ({ states, explored }: View, { from, share }: Edge): number =>
  share / (states[from]?.options.length ?? explored.draws.length);

/** Follows random runs along each arc: returns their share, and the sum of a gain on their paths times that share. */
export function randomRuns(view: View, gain: Gain = () => 0) {
  const { points, arcs } = view.paths;
  const shareAt = new Float64Array(points);
  const sumAt = new Float64Array(points);
  return arcs.map(({ edge, from, to, counts }) => {
    const chance = chanceOf(view, edge);
    const share = chance * (shareAt[from] ?? 1);
    const sum = chance * (sumAt[from] ?? 0) + share * gain(edge);
    if (to >= 0) {
      shareAt[to] = (shareAt[to] as number) + share;
      sumAt[to] = (sumAt[to] as number) + sum;
    }
    return { edge, counts, share, sum };
  });
}

/** Computes the share of random runs that make each move. */
export function sharesOf(view: View): ReadonlyMap<Edge, number> {
  const shares = new Map<Edge, number>();
  for (const { edge, share } of randomRuns(view)) {
    shares.set(edge, (shares.get(edge) ?? 0) + share);
  }
  return shares;
}
