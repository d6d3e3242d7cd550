import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import { memoize } from '../memoize.ts';
import { type Edge, END } from '../search/edge.ts';
import { edgesOf, firstEdges, type Way } from '../search/walk.ts';
import type { BeatState, View } from './view.ts';

/** Number of ratings of each dimension, in the order of DIMENSIONS. Equal counts are the same object. */
export type RatingCounts = readonly number[];

const countsBy = memoize((key: string): RatingCounts => key.split(',').map(Number));
const UNRATED = countsBy(DIMENSIONS.map(() => 0).join());

/** The paths to one ending move that rate each dimension equally often, and what a fold makes of them. */
export interface FoldedPaths<T> {
  readonly edge: Edge;
  readonly counts: RatingCounts;
  readonly value: T;
}

/**
 * Folds all paths at once: `along` adds a move to the value before it, `merge` joins the values of paths that meet in a
 * state with equal rating counts. Gives nothing if the story has a loop. (Dynamic programming on an acyclic graph.)
 */
export function foldPaths<T>(
  { explored, states, order, loops }: View,
  start: T,
  along: (before: T, edge: Edge) => T,
  merge: (one: T, other: T) => T,
): readonly FoldedPaths<T>[] {
  if (loops) return [];
  const ratedBy = memoize((rates: readonly Dimension[]) =>
    memoize((before: RatingCounts) =>
      countsBy(DIMENSIONS.map((one, at) => (before[at] ?? 0) + Number(rates.includes(one))).join()),
    ),
  );
  const values = states.map(() => new Map<RatingCounts, T>());
  const ends: FoldedPaths<T>[] = [];
  const go = (edge: Edge, counts: RatingCounts, before: T): void => {
    const value = along(before, edge);
    const met = values[edge.to];
    const known = met?.get(counts);
    met?.set(counts, known === undefined ? value : merge(known, value));
    if (edge.to === END) ends.push({ edge, counts, value });
  };
  for (const edge of firstEdges(explored)) go(edge, UNRATED, start);
  for (const id of order) {
    const { rates, out } = states[id] as BeatState;
    for (const [before, value] of values[id] ?? []) {
      const counts = ratedBy(rates)(before);
      for (const move of out) go(explored.edges[move] as Edge, counts, value);
    }
  }
  return ends;
}

/** Lists the different rating counts of complete paths. */
export function ratingCountsOf(view: View): ReadonlySet<RatingCounts> {
  const ends = foldPaths(view, 0, Number, Number);
  return new Set(ends.map(({ counts }) => counts));
}

/** What one move adds to a sum over a path. */
export type Gain = (edge: Edge) => number;

/** The lowest and the highest value of something, over some paths. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** The span of a sum over some paths, and a path with the highest. */
export interface PathSum extends Span {
  readonly way: Way | undefined;
}

const NOTHING: PathSum = { least: 0, most: 0, way: undefined };

/** Computes the lowest and the highest sum of a gain over all paths. */
export const pathSumsOf = (view: View, gain: Gain): readonly FoldedPaths<PathSum>[] =>
  foldPaths(
    view,
    NOTHING,
    ({ least, most, way: before }, edge) => {
      const gained = gain(edge);
      return { least: least + gained, most: most + gained, way: { edge, before } };
    },
    (one, other) => ({
      ...(other.most > one.most ? other : one),
      least: Math.min(one.least, other.least),
    }),
  );

/** Joins the spans of paths. */
export const spanOf = (ends: readonly FoldedPaths<Span>[]): Span =>
  ends.reduce(
    ({ least, most }, { value }) => ({
      least: Math.min(least, value.least),
      most: Math.max(most, value.most),
    }),
    { least: Infinity, most: -Infinity },
  );

/** Finds a path with the highest sum; the first of several. */
export function highestPath(sums: readonly FoldedPaths<PathSum>[]) {
  const { most, way } = sums
    .map(({ value }) => value)
    .reduce((top, one) => (one.most > top.most ? one : top), { ...NOTHING, most: -Infinity });
  return { most, path: way && edgesOf(way) };
}

/** Returns the probability of a move where it can be made, under random choices. */
export const chanceOf = ({ states, explored }: View, { from, share }: Edge): number =>
  share / (states[from]?.options.length ?? explored.draws.length);

/** Computes the share of random runs that make each move. */
export function sharesOf(view: View): ReadonlyMap<Edge, number> {
  const shares = new Map<Edge, number>();
  const go = (before: number, edge: Edge): number => {
    const share = before * chanceOf(view, edge);
    shares.set(edge, (shares.get(edge) ?? 0) + share);
    return share;
  };
  foldPaths(view, 1, go, (one, other) => one + other);
  return shares;
}
