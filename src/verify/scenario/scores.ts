import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import type { Option } from '../../core/scenario/beat.ts';
import { memoize } from '../memoize.ts';
import { type Path, pathOfEdges } from '../replay/path.ts';
import { type Edge, END, type Explored, START } from '../search/explore.ts';
import { topologicalOrder } from '../search/order.ts';
import type { MoveHeading, View } from './view.ts';

/** Number of ratings of each dimension, in the order of DIMENSIONS. */
export type Counts = readonly number[];

/** A move between rated states. A rated state is a state together with the number of ratings of each dimension. */
export interface ScoreEntry {
  readonly index: number;
  readonly edge: Edge;
  readonly from: number; // rated state; START before the first line
  readonly to: number; // rated state; END at an ending
  readonly counts: Counts; // ratings after the move
  readonly levels: readonly number[]; // levels that its option earns, in the order of DIMENSIONS
  readonly chance: number; // probability under random choices
}

/**
 * The score table: all moves between rated states, in columns and in topological order, so that every entry into a rated
 * state comes before the entries out of it. Rows of counts and of levels are stored once.
 */
export interface ScoreTable {
  readonly size: number; // entries
  readonly ratedStates: number;
  readonly from: Int32Array; // by entry, as in Entry
  readonly to: Int32Array;
  readonly edge: Int32Array;
  readonly levels: Int32Array; // index in levelRows
  readonly chance: Float64Array;
  readonly levelRows: readonly (readonly number[])[];
  readonly countRows: readonly Counts[]; // counts of rated states and endings
  readonly last: Int32Array; // indexes of the entries that reach an ending
  readonly ends: readonly ScoreEntry[]; // entries to endings; those that differ in words or draws only are combined
  entry(index: number): ScoreEntry;
}

const MOST_ROWS = 1 << 20; // of levels

const NONE_RATED: Counts = DIMENSIONS.map(() => 0);

/** Interned rows of numbers. */
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
  private readonly stateOf: number[] = []; // by rated state
  private readonly countsOf: number[] = []; // by rated state
  private readonly byState: number[][]; // rated states
  private readonly after = new Map<readonly Dimension[], number[]>(); // counts after a beat, by counts before
  /** Returns the index of each option's row of levels. */
  private readonly earnedBy = memoize((options: readonly Option[]) =>
    options.map(({ levels }) => this.levels.idOf(DIMENSIONS.map((one) => levels[one] ?? 0))),
  );
  private readonly columns = { from: [], to: [], edge: [], levels: [], counts: [] } as {
    readonly [column in 'from' | 'to' | 'edge' | 'levels' | 'counts']: number[];
  };
  private readonly chance: number[] = [];
  private readonly last: number[] = [];
  private readonly ends: { readonly entry: number; chance: number }[] = [];
  private readonly endOf = new Map<string, number>(); // by ending, telling and items
  private readonly endIds = new Map<MoveHeading, number>();
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
    this.byState = view.explored.states.map(() => []);
  }

  private add(edge: Edge, from: number, counts: number, levels: number, chance: number): void {
    const { columns } = this;
    columns.edge.push(edge.id);
    columns.from.push(from);
    columns.to.push(edge.to >= 0 ? this.ratedStateOf(edge.to, counts) : edge.to);
    columns.levels.push(levels);
    columns.counts.push(counts);
    this.chance.push(chance);
  }

  /** Numbers endings; equal numbers have equal ending, telling and items. */
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

  /** Records that the last entry reaches an ending. `alike` holds such entries from the same rated state. */
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

  private ratedStateOf(state: number, counts: number): number {
    const ratedStates = this.byState[state] as number[];
    for (const rated of ratedStates) if (this.countsOf[rated] === counts) return rated;
    const rated = this.countsOf.length;
    this.countsOf.push(counts);
    this.stateOf.push(state);
    ratedStates.push(rated);
    return rated;
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
    for (const rated of this.byState[id] as number[]) {
      const after = this.countsAfter(this.countsOf[rated] as number, rates);
      let alike: Map<number, { chance: number }> | undefined;
      for (const out of state.out) {
        const edge = explored.edges[out] as Edge;
        const levels = earned[edge.offer] as number;
        this.add(edge, rated, after, levels, edge.share / state.offers.length);
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
    const entry = (index: number, chance = this.chance[index] as number): ScoreEntry => ({
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
      ratedStates: this.countsOf.length,
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

/** Builds the score table; undefined if the story has a loop. */
export function scoreTableOf(view: View): ScoreTable | undefined {
  const { states, edges } = view.explored;
  const order = topologicalOrder(states.length, (state, visit) => {
    for (const id of states[state]?.out ?? []) visit(edges[id]?.to ?? END);
  });
  if (order === undefined) return undefined;
  const writer = new Writer(view);
  writer.start();
  for (const state of order) writer.state(state);
  return writer.written();
}

/** Returns the path to an entry by following `back`, the last entry into each rated state. */
export function pathBack(
  scores: ScoreTable,
  last: ScoreEntry,
  back: Int32Array,
): readonly ScoreEntry[] {
  const path = [last];
  for (let at = last.from; at !== START; ) {
    const index = back[at] as number;
    if (index < 0) throw new Error('a rated state that nothing leads to');
    const entry = scores.entry(index);
    path.push(entry);
    at = entry.from;
  }
  return path.reverse();
}

/** Makes a path of entries that begin at the start. */
export const pathOfEntries = (explored: Explored, entries: readonly ScoreEntry[]): Path =>
  pathOfEdges(
    explored,
    entries.map(({ edge }) => edge),
  );
