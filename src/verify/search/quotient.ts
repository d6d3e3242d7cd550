import type { Fault } from '../graph/fault.ts';
import type { Offer } from '../interpreter/machine.ts';
import { memoize, numbering } from '../memoize.ts';
import { type Edge, START, type State } from './edge.ts';
import type { Explored } from './explore.ts';
import { NumberKey } from './key.ts';
import { topologicalOrder } from './order.ts';

/** Assigns states to classes with equal futures (bisimulation), successors before predecessors. */
function classesOf(
  { states, edges }: Explored,
  order: Int32Array,
  kindOf: (tags: readonly string[]) => number,
): Int32Array {
  const classes = new Int32Array(states.length);
  const classOf = numbering<string>();
  const textOf = numbering<string>();
  const saidOf = memoize((tags: readonly string[]) => textOf(tags.join('\u0000')));
  const waysOf = memoize((ways: readonly number[]) => textOf(ways.join()));
  const stopOf = memoize((stop: Fault) => textOf(`${stop.at} ${stop.message}`) + 1);
  const offeredOf = memoize((offers: readonly Offer[]) =>
    textOf(
      offers.map(({ node, text, tags }) => [node, text, ...tags].join('\u0000')).join('\u0001'),
    ),
  );
  const shareOf = numbering<number>();
  const key = new NumberKey();
  /** Adds everything that properties ask of a move. */
  const addMove = ({ to, offer, words, held, told, share, tags, ways, fault }: Edge): void => {
    key.add(to < 0 ? to + 2 : (classes[to] as number) + 2);
    key.add(offer);
    key.add(words);
    key.add(held >>> 0);
    key.add(told ? 1 : 0);
    key.add(shareOf(share));
    key.add(saidOf(tags));
    key.add(waysOf(ways));
    key.add(fault === undefined ? 0 : stopOf(fault));
  };
  for (const id of order.reverse()) {
    const { by, offers, out } = states[id] as State;
    key.add(kindOf((edges[by] as Edge).tags));
    key.add(offeredOf(offers));
    for (const edge of out) addMove(edges[edge] as Edge);
    classes[id] = classOf(key.done());
  }
  return classes;
}

/**
 * Merges states with equal futures (quotient by bisimulation): the same options, texts, counts, and successors.
 * Properties of paths keep their answers, and shortest paths stay shortest. States with different `kindOf` are never
 * merged. A graph with a loop, or of an incomplete search, is returned unchanged.
 */
export function quotientOf(
  searched: Explored,
  kindOf: (tags: readonly string[]) => number,
): Explored {
  const { draws, states, edges, seen, open } = searched;
  const order = open > 0 ? new Int32Array(0) : topologicalOrder(states, edges);
  if (order.length < states.length) return searched;
  const classes = classesOf(searched, order, kindOf);
  const leaders: State[] = []; // the first state of each class
  const stands: number[] = [];
  const placeOf = new Map<number, number>(); // by class
  for (const state of states) {
    const own = classes[state.id] as number;
    const place = placeOf.get(own) ?? leaders.length;
    if (place === leaders.length) {
      placeOf.set(own, place);
      leaders.push(state);
    }
    stands[place] = (stands[place] ?? 0) + 1;
  }
  const leaderOf = (state: number): number => placeOf.get(classes[state] as number) as number;
  const fewer: Edge[] = [];
  const add = (edge: Edge, from: number): number => {
    const to = edge.to < 0 ? edge.to : leaderOf(edge.to);
    return fewer.push({ ...edge, id: fewer.length, from, to }) - 1;
  };
  for (const edge of edges) {
    if (edge.from !== START) break; // those at the start come first
    add(edge, START);
  }
  const outs = leaders.map(({ out }, from) => out.map((id) => add(edges[id] as Edge, from)));
  /** Returns the edge of the quotient for an edge of the full graph. */
  const moveOf = ({ id, from }: Edge): number => {
    if (from === START) return id;
    const place = (states[from] as State).out.indexOf(id);
    return outs[leaderOf(from)]?.[place] as number;
  };
  return {
    draws,
    seen,
    open,
    edges: fewer,
    states: leaders.map(({ offers, depth, by }, id) => ({
      ...{ id, offers, depth, by: moveOf(edges[by] as Edge) },
      ...{ out: outs[id] as readonly number[], stands: stands[id] as number },
    })),
  };
}
