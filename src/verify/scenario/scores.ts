import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import type { Option } from '../../core/scenario/beat.ts';
import { memoize } from '../memoize.ts';
import { type Edge, END, START } from '../search/edge.ts';
import type { Explored } from '../search/explore.ts';
import { topologicalOrder } from '../search/order.ts';
import type { BeatState, View } from './view.ts';

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
  readonly ratedStates: number;
  readonly ends: readonly ScoreEntry[]; // those that reach an ending
}

const NONE: Counts = DIMENSIONS.map(() => 0);

/** Returns a function that adds the ratings of a moment to counts. */
function counter(): (counts: Counts, rates: readonly Dimension[]) => Counts {
  const known = new Map<string, Counts>([[NONE.join(), NONE]]);
  return (counts, rates) => {
    const after = DIMENSIONS.map((one, at) => (counts[at] ?? 0) + (rates.includes(one) ? 1 : 0));
    const key = after.join();
    const same = known.get(key) ?? after;
    known.set(key, same);
    return same;
  };
}

/** Sorts states, each before its successors; those on a loop, and behind one, are left out. */
export const sortedStates = ({ states, edges }: Explored): Int32Array =>
  topologicalOrder(states.length, (state, visit) => {
    for (const id of states[state]?.out ?? []) visit(edges[id]?.to ?? END);
  });

/** Builds the score table; undefined if the story has a loop. */
export function scoreTableOf(view: View): ScoreTable | undefined {
  const { edges, draws } = view.explored;
  const order = sortedStates(view.explored);
  if (order.length < view.states.length) return undefined;
  const entries: ScoreEntry[] = [];
  const countsAfter = counter();
  const levelsOf = memoize(({ levels }: Option) => DIMENSIONS.map((one) => levels[one] ?? 0));
  const rated = view.states.map(() => new Map<Counts, number>()); // rated states of each state
  let ratedStates = 0;
  const ratedStateOf = (state: number, counts: Counts): number => {
    const known = rated[state]?.get(counts);
    if (known !== undefined) return known;
    rated[state]?.set(counts, ratedStates);
    ratedStates += 1;
    return ratedStates - 1;
  };
  const add = (edge: Edge, from: number, counts: Counts, levels: Counts, chance: number): void => {
    const to = edge.to < 0 ? edge.to : ratedStateOf(edge.to, counts);
    entries.push({ edge, from, to, counts, levels, chance });
  };
  for (const edge of edges) {
    if (edge.from === START) add(edge, START, NONE, NONE, edge.share / draws.length);
  }
  for (const id of order) {
    const { rates, options, out } = view.states[id] as BeatState;
    for (const [before, from] of rated[id] ?? []) {
      const counts = countsAfter(before, rates);
      for (const move of out) {
        const edge = edges[move] as Edge;
        const levels = levelsOf(options[edge.offer] as Option);
        add(edge, from, counts, levels, edge.share / options.length);
      }
    }
  }
  return { entries, ratedStates, ends: entries.filter(({ to }) => to === END) };
}
