import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import type { Option } from '../../core/scenario/beat.ts';
import { remembered } from '../remembered.ts';
import { type Edge, END, START } from '../search/explore.ts';
import { orderOf } from '../search/order.ts';
import type { Heading, View } from './view.ts';

/** How often each dimension was rated, in the order of DIMENSIONS. */
export type Counts = readonly number[];

/** A move between pages. A page is a state together with how often each dimension has been rated. */
export interface Entry {
  readonly index: number;
  readonly edge: Edge;
  readonly from: number; // page; START before the first line
  readonly to: number; // END at an ending
  readonly counts: Counts; // after it
  readonly levels: readonly number[]; // what its option earns, in the order of DIMENSIONS
  readonly chance: number; // of it being taken by somebody who picks at random
}

/**
 * All paths of a story, with what they are rated on: entries in columns, so that what leads to a
 * page comes before what leads from it. Rows of counts and of levels are kept once.
 */
export interface ScoreTable {
  readonly size: number; // entries
  readonly pages: number;
  readonly from: Int32Array; // by entry, as in Entry
  readonly to: Int32Array;
  readonly edge: Int32Array;
  readonly levels: Int32Array; // place in levelRows
  readonly chance: Float64Array;
  readonly levelRows: readonly (readonly number[])[];
  readonly countRows: readonly Counts[]; // all that some page or ending has
  readonly last: Int32Array; // the entries that reach an ending
  readonly ends: readonly Entry[]; // one for all of them that differ in words and draws only, with their chances
  entry(index: number): Entry;
}

const MOST_ROWS = 1 << 20; // of levels

const NONE_RATED: Counts = DIMENSIONS.map(() => 0);

/** Rows of numbers, each kept once. */
class Rows {
  readonly all: (readonly number[])[] = [];
  private readonly ids = new Map<string, number>();

  idOf(row: readonly number[]): number {
    const key = row.join();
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.all.length;
      this.ids.set(key, id);
      this.all.push(row);
    }
    return id;
  }
}

class Writer {
  private readonly counts = new Rows();
  private readonly levels = new Rows();
  private readonly stateOf: number[] = []; // by page
  private readonly countsOf: number[] = []; // by page
  private readonly byState: number[][]; // pages
  private readonly after = new Map<readonly Dimension[], number[]>(); // counts after a beat, by those before
  /** What each of these earns, as the place of its row of levels. */
  private readonly earnedBy = remembered((options: readonly Option[]) =>
    options.map(({ levels }) => this.levels.idOf(DIMENSIONS.map((one) => levels[one] ?? 0))),
  );
  private readonly columns = { from: [], to: [], edge: [], levels: [], counts: [] } as {
    readonly [column in 'from' | 'to' | 'edge' | 'levels' | 'counts']: number[];
  };
  private readonly chance: number[] = [];
  private readonly last: number[] = [];
  private readonly ends: { readonly entry: number; chance: number }[] = [];
  private readonly endOf = new Map<string, number>(); // by what an ending says that counts
  private readonly endIds = new Map<Heading, number>();
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
    this.byState = view.explored.states.map(() => []);
  }

  private add(edge: Edge, from: number, counts: number, levels: number, chance: number): void {
    const { columns } = this;
    columns.edge.push(edge.id);
    columns.from.push(from);
    columns.to.push(edge.to >= 0 ? this.pageOf(edge.to, counts) : edge.to);
    columns.levels.push(levels);
    columns.counts.push(counts);
    this.chance.push(chance);
  }

  /** What an ending says that counts, as a number. */
  private endId(edge: Edge): number {
    const heading = this.view.headingOf(edge);
    let id = this.endIds.get(heading);
    if (id === undefined) {
      const said = [heading.ending, heading.telling, ...heading.items].join();
      id = this.endOf.get(said) ?? this.endOf.size;
      this.endOf.set(said, id);
      this.endIds.set(heading, id);
    }
    return id;
  }

  /** Notes that the entry just added reaches an ending. `alike` holds those from the same page. */
  private addEnd(edge: Edge, alike: Map<number, { chance: number }>, levels: number): void {
    const entry = this.chance.length - 1;
    const chance = this.chance[entry] as number;
    this.last.push(entry);
    const key = this.endId(edge) * MOST_ROWS + levels;
    const known = alike.get(key);
    if (known !== undefined) known.chance += chance;
    else {
      const made = { entry, chance };
      alike.set(key, made);
      this.ends.push(made);
    }
  }

  private pageOf(state: number, counts: number): number {
    const pages = this.byState[state] as number[];
    for (const page of pages) if (this.countsOf[page] === counts) return page;
    const page = this.countsOf.length;
    this.countsOf.push(counts);
    this.stateOf.push(state);
    pages.push(page);
    return page;
  }

  private countsAfter(counts: number, rates: readonly Dimension[]): number {
    if (rates.length === 0) return counts;
    const known = this.after.get(rates) ?? [];
    this.after.set(rates, known);
    const before = this.counts.all[counts] as Counts;
    const after =
      known[counts] ??
      this.counts.idOf(
        before.map((count, at) => count + (rates.includes(DIMENSIONS[at] as Dimension) ? 1 : 0)),
      );
    known[counts] = after;
    return after;
  }

  start(): void {
    const { edges, draws } = this.view.explored;
    const none = this.counts.idOf(NONE_RATED);
    const nothing = this.levels.idOf(NONE_RATED);
    for (const edge of edges) {
      if (edge.from !== START) return;
      this.add(edge, START, none, nothing, edge.share / draws.length);
      if (edge.to === END) this.addEnd(edge, new Map(), nothing);
    }
  }

  state(id: number): void {
    const { explored } = this.view;
    const state = explored.states[id];
    if (state === undefined) return;
    const { rates } = this.view.beatOf(state);
    const earned = this.earnedBy(this.view.optionsOf(state));
    for (const page of this.byState[id] as number[]) {
      const after = this.countsAfter(this.countsOf[page] as number, rates);
      let alike: Map<number, { chance: number }> | undefined;
      for (const out of state.out) {
        const edge = explored.edges[out] as Edge;
        const levels = earned[edge.offer] as number;
        this.add(edge, page, after, levels, edge.share / state.offers.length);
        if (edge.to !== END) continue;
        alike ??= new Map();
        this.addEnd(edge, alike, levels);
      }
    }
  }

  written(): ScoreTable {
    const { edges } = this.view.explored;
    const { from, to, edge, levels, counts } = this.columns;
    const countRows = this.counts.all;
    const levelRows = this.levels.all;
    const entry = (index: number, chance = this.chance[index] as number): Entry => ({
      index,
      edge: edges[edge[index] as number] as Edge,
      from: from[index] as number,
      to: to[index] as number,
      counts: countRows[counts[index] as number] as Counts,
      levels: levelRows[levels[index] as number] as readonly number[],
      chance,
    });
    return {
      size: edge.length,
      pages: this.countsOf.length,
      from: new Int32Array(from),
      to: new Int32Array(to),
      edge: new Int32Array(edge),
      levels: new Int32Array(levels),
      chance: new Float64Array(this.chance),
      levelRows,
      countRows,
      last: new Int32Array(this.last),
      ends: this.ends.map(({ entry: index, chance }) => entry(index, chance)),
      entry,
    };
  }
}

/** Writes the scores of a story; undefined where a loop makes its paths endless. */
export function scoreTableOf(view: View): ScoreTable | undefined {
  const order = orderOf(view.explored);
  if (order === undefined) return undefined;
  const writer = new Writer(view);
  writer.start();
  for (const state of order) writer.state(state);
  return writer.written();
}

/** The path to an entry, by the entry that `back` names for each page. */
export function pathBack(scores: ScoreTable, last: Entry, back: Int32Array): readonly Entry[] {
  const path = [last];
  for (let at = last.from; at !== START; ) {
    const index = back[at] as number;
    if (index < 0) throw new Error('a page that nothing leads to');
    const entry = scores.entry(index);
    path.push(entry);
    at = entry.from;
  }
  return path.reverse();
}
