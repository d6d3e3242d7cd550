import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { InkList } from 'inkjs/engine/InkList';
import { ListValue } from 'inkjs/engine/Value';
import { type Condition, holds } from '../../../src/verify/dataflow/condition.ts';
import type { Fault } from '../../../src/verify/graph/fault.ts';
import type { Graph } from '../../../src/verify/graph/graph.ts';
import type { Value } from '../../../src/verify/graph/value.ts';
import { type Edge, END, START, type State } from '../../../src/verify/search/edge.ts';
import type { Explored } from '../../../src/verify/search/explore.ts';
import type { StockOffer, StockOutcome } from './stock-search.ts';

/** What is asked of the endings of a story that is taken as a scenario. */
export const CONDITIONS: readonly Condition[] = [
  { text: 'lit', name: 'lit', op: 'is', to: true },
  { text: 'coins >= 2', name: 'coins', op: '>=', to: 2 },
];

/** The kind of fault, in the words of the stock search. */
export function faultKind({ code }: Fault): NonNullable<StockOutcome['fault']> {
  if (code === 'out-of-content') return 'content';
  return code === 'division' ? 'division' : 'error';
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/g, '');

/** What the stock runtime says a variable holds, as a value of ours. */
const inkValue = (held: unknown): Value =>
  held instanceof InkList ? new ListValue(held) : (held as Value);

const heldBits = ({ globals }: StockOutcome): number =>
  CONDITIONS.reduce(
    (bits, one, bit) => (holds(one, inkValue(globals(one.name))) ? bits | (1 << bit) : bits),
    0,
  );

/** Follows on a map what the stock runtime does, as somebody who knows nothing of what was merged. */
export class MapFollower {
  private readonly explored: Explored;
  private readonly graph: Graph;
  private readonly strict: boolean;
  private readonly starts: readonly Edge[];
  private readonly met = new Set<Edge>();

  /** `strict`: tags, what options say and what holds at endings must be on the map, too. */
  constructor(explored: Explored, graph: Graph, strict: boolean) {
    this.explored = explored;
    this.graph = graph;
    this.strict = strict;
    this.starts = explored.edges.filter(({ from }) => from === START);
  }

  /** The states the map may be in after the story has begun so; undefined where it cannot. */
  begin(outcome: StockOutcome): readonly number[] | undefined {
    return this.fitting(this.starts, outcome);
  }

  /** The states the map may be in after a move from these; undefined where it has no such move. */
  follow(
    from: readonly number[],
    offer: number,
    outcome: StockOutcome,
  ): readonly number[] | undefined {
    const { states, edges } = this.explored;
    const moves = from
      .flatMap((state) => (states[state] as State).out)
      .map((id) => edges[id] as Edge);
    return this.fitting(
      moves.filter((edge) => edge.offer === offer),
      outcome,
    );
  }

  private fitting(moves: readonly Edge[], outcome: StockOutcome): readonly number[] | undefined {
    const fitting = moves.filter((edge) => this.fits(edge, outcome));
    if (fitting.length === 0) return undefined;
    for (const edge of fitting) this.met.add(edge);
    return [...new Set(fitting.map(({ to }) => to))].filter((to) => to >= 0);
  }

  /** A move of the map that nobody ever made. */
  get unmet(): Edge | undefined {
    return this.explored.edges.find((edge) => !this.met.has(edge));
  }

  private fits(edge: Edge, outcome: StockOutcome): boolean {
    if (edge.fault !== undefined || outcome.fault !== undefined) {
      return edge.fault !== undefined && faultKind(edge.fault) === outcome.fault;
    }
    if (this.strict && edge.tags.join('\n') !== outcome.tags.join('\n')) return false;
    if (outcome.offers.length === 0) {
      return edge.to === END && (!this.strict || edge.held === heldBits(outcome));
    }
    const there = this.explored.states[edge.to]?.offers ?? [];
    const named = there.map((offer) => ({ ...offer, path: this.graph.pathOf(offer.node) }));
    return this.saying(named) === this.saying(outcome.offers);
  }

  private saying(offers: readonly StockOffer[]): string {
    return offers
      .map(({ path, text, tags }) =>
        (this.strict ? [path, withoutSpaces(text), ...tags] : [path]).join('#'),
      )
      .join('\n');
  }
}
