import type { MapFollower } from './map-follower.ts';
import type { StockGraph, StockOutcome, StockState } from './stock-search.ts';

/** How much of a story is walked. */
export interface Size {
  readonly moves: number; // of the stock runtime
  readonly ways: number; // of one of its moves
  readonly steps: number; // of one of its moves; more are a story that goes round in circles
}

/** What the stock runtime met on every way through a story, as far as it was walked. */
export interface Met {
  readonly offered: ReadonlySet<string>; // paths of options
  readonly faults: ReadonlySet<string>;
  readonly moves: number;
  readonly whole: boolean; // every way was walked to its end
  readonly strayed: string | undefined; // a way that the map does not have
}

interface Place {
  readonly state: StockState;
  readonly offers: number;
  readonly at: readonly number[]; // states of the map
  readonly way: readonly number[]; // options taken
}

const toldOutcome = ({ fault, message, tags, offers }: StockOutcome): string =>
  [
    fault ?? '',
    message,
    tags.join('#'),
    ...offers.map((one) => [one.path, one.text, ...one.tags]),
  ].join(' | ');

class BothWalk {
  readonly offered = new Set<string>();
  readonly faults = new Set<string>();
  moves = 0;
  whole = true;
  strayed: string | undefined;
  private readonly known = new Set<string>();
  private readonly waiting: Place[] = [];
  private readonly stock: StockGraph;
  private readonly map: MapFollower;
  private readonly mostMoves: number;

  constructor(stock: StockGraph, map: MapFollower, mostMoves: number) {
    this.stock = stock;
    this.map = map;
    this.mostMoves = mostMoves;
  }

  begin(outcomes: readonly StockOutcome[] | undefined): void {
    this.whole &&= outcomes !== undefined;
    for (const outcome of outcomes ?? []) this.meet(outcome, this.map.begin(outcome), []);
  }

  /** Walks on from every place that was met. */
  run(): void {
    for (let index = 0; index < this.waiting.length; index += 1) {
      if (this.strayed !== undefined) return;
      const place = this.waiting[index] as Place;
      for (let offer = 0; offer < place.offers; offer += 1) {
        if (this.moves >= this.mostMoves) {
          this.whole = false;
          return;
        }
        this.take(place, offer);
      }
    }
  }

  private take({ state, at, way }: Place, offer: number): void {
    const outcomes = this.stock.take(state, offer);
    this.whole &&= outcomes !== undefined;
    for (const outcome of outcomes ?? []) {
      this.meet(outcome, this.map.follow(at, offer, outcome), [...way, offer]);
    }
  }

  private meet(
    outcome: StockOutcome,
    at: readonly number[] | undefined,
    way: readonly number[],
  ): void {
    const { offers, fault, state } = outcome;
    this.moves += 1;
    for (const { path } of offers) this.offered.add(path);
    if (fault !== undefined) this.faults.add(fault);
    if (at === undefined) this.strayed ??= `${way.join('>')}: ${toldOutcome(outcome)}`;
    if (at === undefined || state === undefined) return;
    const key = `${at.join()} ${state.key}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.waiting.push({ state, offers: offers.length, at, way });
  }
}

/** Walks a story with the stock runtime, every way, and beside it on the map. */
export function walkBoth(
  stock: StockGraph,
  map: MapFollower,
  draws: readonly { readonly [name: string]: number }[],
  mostMoves: number,
): Met {
  const walk = new BothWalk(stock, map, mostMoves);
  for (const drawn of draws) walk.begin(stock.begin(drawn));
  walk.run();
  return walk;
}
