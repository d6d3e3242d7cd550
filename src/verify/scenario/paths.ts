import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import { memoize } from '../memoize.ts';
import { type Edge, END, START, type State } from '../search/edge.ts';
import type { Explored } from '../search/explore.ts';
import { firstEdges } from '../search/walk.ts';

/** Number of ratings of each dimension, in the order of DIMENSIONS. Equal counts are the same object. */
export type RatingCounts = readonly number[];

const countsBy = memoize((key: string): RatingCounts => key.split(',').map(Number));
const UNRATED = countsBy(DIMENSIONS.map(() => 0).join());

/** A state, and the dimensions that each option there is rated on. */
export interface RatedState extends State {
  readonly rates: readonly Dimension[];
}

/** A move between two points. A point is a state with the rating counts of the paths that lead there. */
export interface Arc {
  readonly edge: Edge;
  readonly from: number; // START before the first line
  readonly to: number; // END if there is no next point
  readonly counts: RatingCounts; // after it
}

/** All paths of a scenario, as arcs between numbered points. Each arc comes after those that lead to its start. */
export interface ScenarioPaths {
  readonly points: number; // how many
  readonly arcs: readonly Arc[];
}

/** Lists the arcs of all paths. `order`: the states, each before its successors. */
export function scenarioPathsOf(
  explored: Explored,
  states: readonly RatedState[],
  order: Int32Array,
): ScenarioPaths {
  const ratedBy = memoize((rates: readonly Dimension[]) =>
    memoize((before: RatingCounts) =>
      countsBy(DIMENSIONS.map((one, at) => (before[at] ?? 0) + Number(rates.includes(one))).join()),
    ),
  );
  const points = states.map(() => new Map<RatingCounts, number>());
  let size = 0;
  const arcs: Arc[] = [];
  const add = (edge: Edge, from: number, counts: RatingCounts): void => {
    const met = points[edge.to];
    const to = met === undefined ? END : (met.get(counts) ?? size++);
    met?.set(counts, to);
    arcs.push({ edge, from, to, counts });
  };
  for (const edge of firstEdges(explored)) add(edge, START, UNRATED);
  for (const id of order) {
    const { rates, out } = states[id] as RatedState;
    for (const [before, point] of points[id] ?? []) {
      const counts = ratedBy(rates)(before);
      for (const move of out) add(explored.edges[move] as Edge, point, counts);
    }
  }
  return { points: size, arcs };
}
