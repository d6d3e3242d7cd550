import { DIMENSIONS, type Dimension } from '../../core/dimension.ts';
import { type Edge, END, START } from './explore.ts';
import { orderOf } from './order.ts';
import type { View } from './view.ts';

/** How often each dimension was rated, in the order of DIMENSIONS. */
export type Counts = readonly number[];

/** A state together with how often each dimension has been rated on the way to it. */
export interface Page {
  readonly id: number;
  readonly state: number;
  readonly counts: Counts;
}

/** A move between pages. `to` is END at an ending, with the counts of the whole path. */
export interface Entry {
  readonly edge: Edge;
  readonly from: number; // page; START before the first line
  readonly to: number;
  readonly counts: Counts; // after it
  readonly levels: readonly number[]; // what its option earns, in the order of DIMENSIONS
  readonly chance: number; // of it being taken by somebody who picks at random
}

/** All paths of a story, with what they are rated on. */
export interface Ledger {
  readonly pages: readonly Page[];
  readonly ends: readonly Entry[]; // those that reach an ending
  readonly entries: readonly Entry[]; // so that what leads to a page comes before what leads from it
}

const NONE_RATED: Counts = DIMENSIONS.map(() => 0);

const levelsOf = (levels: { readonly [D in Dimension]?: number }): readonly number[] =>
  DIMENSIONS.map((dimension) => levels[dimension] ?? 0);

class Writer {
  readonly pages: Page[] = [];
  readonly entries: Entry[] = [];
  private readonly byState: Map<string, Page>[];
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
    this.byState = view.explored.states.map(() => new Map());
  }

  add(edge: Edge, from: number, counts: Counts, levels: readonly number[], chance: number): void {
    const to = edge.to >= 0 ? this.pageOf(edge.to, counts).id : edge.to;
    this.entries.push({ edge, from, to, counts, levels, chance });
  }

  private pageOf(state: number, counts: Counts): Page {
    const pages = this.byState[state] as Map<string, Page>;
    const key = counts.join();
    let page = pages.get(key);
    if (page === undefined) {
      page = { id: this.pages.length, state, counts };
      this.pages.push(page);
      pages.set(key, page);
    }
    return page;
  }

  state(id: number): void {
    const { explored } = this.view;
    const state = explored.states[id];
    if (state === undefined) return;
    const { rates } = this.view.beatOf(state);
    const earned = this.view.optionsOf(state).map((option) => levelsOf(option.levels));
    for (const page of [...(this.byState[id] as Map<string, Page>).values()]) {
      const counts = page.counts.map((count, index) =>
        rates.includes(DIMENSIONS[index] as Dimension) ? count + 1 : count,
      );
      const after = rates.length === 0 ? page.counts : counts;
      for (const out of state.out) {
        const edge = explored.edges[out] as Edge;
        const levels = earned[edge.offer] ?? NONE_RATED;
        this.add(edge, page.id, after, levels, edge.share / state.offers.length);
      }
    }
  }
}

/** Writes the ledger of a story; undefined where a loop makes its paths endless. */
export function ledgerOf(view: View): Ledger | undefined {
  const order = orderOf(view.explored);
  if (order === undefined) return undefined;
  const writer = new Writer(view);
  const { edges, draws } = view.explored;
  for (const edge of edges) {
    if (edge.from === START)
      writer.add(edge, START, NONE_RATED, NONE_RATED, edge.share / draws.length);
  }
  for (const state of order) writer.state(state);
  const { pages, entries } = writer;
  return { pages, entries, ends: entries.filter(({ to }) => to === END) };
}

/** The path to an entry, by the entry that `back` names for each page. */
export function pathBack(ledger: Ledger, last: Entry, back: Int32Array): readonly Entry[] {
  const path = [last];
  for (let at = last.from; at !== START; ) {
    const entry = ledger.entries[back[at] as number];
    if (entry === undefined) throw new Error('a page that nothing leads to');
    path.unshift(entry);
    at = entry.from;
  }
  return path;
}
