import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import type { Option } from '../../core/scenario/beat.ts';
import { memoize, numbering } from '../memoize.ts';
import { type Edge, END, START } from '../search/edge.ts';
import type { Explored } from '../search/explore.ts';
import { topologicalOrder } from '../search/order.ts';
import { edgesOf, type Way } from '../search/walk.ts';

/** Number of ratings of each dimension, in the order of DIMENSIONS. Equal counts are the same object. */
export type Counts = readonly number[];

/** A move between rated states. A rated state is a state together with the number of ratings of each dimension. */
export interface ScoreEntry {
  readonly edge: Edge;
  readonly from: number; // rated state; START before the first line
  readonly to: number; // rated state; END at an ending
  readonly counts: Counts; // ratings after the move
  readonly levels: readonly number[]; // levels that its option earns, in the order of DIMENSIONS
  readonly chance: number; // probability under random choices
}

/** All moves between rated states, in topological order: each comes after the moves that lead to it. */
export interface ScoreTable {
  readonly entries: readonly ScoreEntry[];
  readonly ends: readonly ScoreEntry[]; // those that reach an ending
}

/** Sorts states, each before its successors; those on a loop, and behind one, are left out. */
export const sortedStates = ({ states, edges }: Explored): Int32Array =>
  topologicalOrder(states.length, (state, visit) => {
    for (const id of states[state]?.out ?? []) visit(edges[id]?.to ?? END);
  });

/** What is scored of a state. */
interface ScoredState {
  readonly rates: readonly Dimension[];
  readonly options: readonly Option[];
  readonly out: readonly number[];
}

/** Builds the score table; undefined if the story has a loop. */
export function scoreTableOf(
  explored: Explored,
  states: readonly ScoredState[],
): ScoreTable | undefined {
  const { edges, draws } = explored;
  const order = sortedStates(explored);
  if (order.length < states.length) return undefined;
  const countsBy = memoize((key: string): Counts => key.split(',').map(Number));
  const none = countsBy(DIMENSIONS.map(() => 0).join());
  const met = states.map(() => new Set<Counts>()); // by state: the counts with which it is reached
  const ratedStateOf = numbering<string>();
  const numberOf = numbering<Counts>();
  const entries: ScoreEntry[] = [];
  const add = (edge: Edge, before: Counts, counts: Counts, levels: Counts, ways: number): void => {
    const ratedAs = (state: number, at: Counts) =>
      state < 0 ? state : ratedStateOf(`${state} ${numberOf(at)}`);
    const from = ratedAs(edge.from, before);
    const to = ratedAs(edge.to, counts);
    entries.push({ edge, from, to, counts, levels, chance: edge.share / ways });
    met[edge.to]?.add(counts);
  };
  for (const edge of edges) if (edge.from === START) add(edge, none, none, none, draws.length);
  for (const id of order) {
    const { rates, options, out } = states[id] as ScoredState;
    const earned = options.map(({ levels }) => DIMENSIONS.map((one) => levels[one] ?? 0));
    for (const before of met[id] ?? []) {
      const rated = DIMENSIONS.map((one, at) => (before[at] ?? 0) + (rates.includes(one) ? 1 : 0));
      const counts = countsBy(rated.join());
      for (const move of out) {
        const edge = edges[move] as Edge;
        add(edge, before, counts, earned[edge.offer] ?? none, options.length);
      }
    }
  }
  return { entries, ends: entries.filter(({ to }) => to === END) };
}

/**
 * Carries a value along all paths at once: `along` adds a move to what came before it (undefined at the start), `merge`
 * joins the values of paths that meet. Returns the value of the paths that end with a move. (Dynamic programming on an
 * acyclic graph.)
 */
export function foldPaths<T>(
  { entries }: ScoreTable,
  along: (before: T | undefined, entry: ScoreEntry) => T,
  merge: (one: T, other: T) => T,
): (last: ScoreEntry) => T {
  const values = new Map<number, T>(); // by rated state
  const valueAt = (entry: ScoreEntry): T => along(values.get(entry.from), entry);
  for (const entry of entries) {
    if (entry.to < 0) continue;
    const value = valueAt(entry);
    const known = values.get(entry.to);
    values.set(entry.to, known === undefined ? value : merge(known, value));
  }
  return valueAt;
}

/** What one move adds to a sum over a path. */
export type Gain = (entry: ScoreEntry) => number;

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

/** Computes the lowest and the highest sum of a gain over the paths that end with a move. */
export const sumsOf = (scores: ScoreTable, gain: Gain): ((last: ScoreEntry) => PathSum) =>
  foldPaths<PathSum>(
    scores,
    (before = NOTHING, entry) => {
      const gained = gain(entry);
      const way = { edge: entry.edge, before: before.way };
      return { least: before.least + gained, most: before.most + gained, way };
    },
    (one, other) => ({
      ...(other.most > one.most ? other : one),
      least: Math.min(one.least, other.least),
    }),
  );

/** Joins spans. */
export const spanOf = (spans: readonly Span[]): Span =>
  spans.reduce(
    (all, { least, most }) => ({
      least: Math.min(all.least, least),
      most: Math.max(all.most, most),
    }),
    { least: Infinity, most: -Infinity },
  );

/** Finds a path with the highest sum of a gain to some ends; the first of several. */
export function highestPath(scores: ScoreTable, gain: Gain, ends = scores.ends) {
  const { most, way } = ends
    .map(sumsOf(scores, gain))
    .reduce((top, one) => (one.most > top.most ? one : top), { ...NOTHING, most: -Infinity });
  return { most, path: way && edgesOf(way) };
}

/** What random choices come to on the paths that end with a move. */
export interface Expected {
  readonly chance: number; // probability that a run takes one of them
  readonly sum: number; // mean of a gain over them, times this probability
}

/** Computes what random choices come to. */
export const expectedOf = (scores: ScoreTable, gain: Gain): ((last: ScoreEntry) => Expected) =>
  foldPaths<Expected>(
    scores,
    (before = { chance: 1, sum: 0 }, entry) => {
      const chance = entry.chance * before.chance;
      return { chance, sum: entry.chance * before.sum + chance * gain(entry) };
    },
    (one, other) => ({ chance: one.chance + other.chance, sum: one.sum + other.sum }),
  );
