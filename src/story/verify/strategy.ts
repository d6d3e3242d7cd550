import { DIMENSIONS, type Dimension } from '../../core/dimension.ts';
import { type Edge, END, START } from './explore.ts';
import type { Entry, Ledger } from './ledger.ts';
import { type AfterScene, countsAfter, scoreOf, weightsFor } from './path-score.ts';
import type { View } from './view.ts';

/** A way to pick an option without reading what it does. */
export type Strategy = (texts: readonly string[]) => number;

const most = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** How many words of a text are on the courtesy list. */
export function courtesyOf(text: string, words: readonly string[]): number {
  const said = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return said.filter((word) => words.includes(word.replaceAll('’', "'"))).length;
}

/** The strategies that must not pass. */
export const strategies = (courtesy: readonly string[]): { readonly [name: string]: Strategy } => ({
  first: () => 0,
  longest: (texts) => most(texts.map((text) => text.length)),
  shortest: (texts) => most(texts.map((text) => -text.length)),
  kindest: (texts) => most(texts.map((text) => courtesyOf(text, courtesy))),
});

/** The best that a strategy comes to, over all that may be drawn. */
export interface Outcome {
  readonly shown: number; // overall after caps, 0..100
  readonly path: readonly Edge[];
}

/** Plays a strategy wherever chance leads it. The board is left as it is found. */
export function played(view: View, pick: Strategy): Outcome | undefined {
  const { states, edges } = view.explored;
  const how: AfterScene = {
    board: 'untouched',
    note: (notes) => pick(notes.map(({ text }) => text)),
  };
  let best: Outcome | undefined;
  const go = (path: readonly Edge[]): void => {
    const last = path.at(-1);
    if (last?.to === END) {
      const shown = scoreOf(view, path, how).shown ?? 0;
      if (best === undefined || shown > best.shown) best = { shown, path };
    }
    const state = states[last?.to ?? -1];
    if (state === undefined || path.length > states.length + 1) return;
    const offer = pick(state.offers.map(({ text }) => text));
    for (const id of state.out) {
      const edge = edges[id];
      if (edge?.offer === offer) go([...path, edge]);
    }
  };
  for (const edge of edges) if (edge.from === START) go([edge]);
  return best;
}

interface Mass {
  readonly chance: Float64Array; // by page
  readonly sums: Float64Array; // by page and dimension: levels gathered, weighted by chance
}

const SIZE = DIMENSIONS.length;

function spread(ledger: Ledger): Mass {
  const chance = new Float64Array(ledger.pages.length);
  const sums = new Float64Array(ledger.pages.length * SIZE);
  for (const entry of ledger.entries) {
    if (entry.to < 0) continue;
    const part = reached(entry, chance) * entry.chance;
    chance[entry.to] = (chance[entry.to] as number) + part;
    for (let d = 0; d < SIZE; d += 1) {
      const before = entry.from === START ? 0 : (sums[entry.from * SIZE + d] as number);
      const at = entry.to * SIZE + d;
      sums[at] = (sums[at] as number) + before * entry.chance + part * (entry.levels[d] as number);
    }
  }
  return { chance, sums };
}

const reached = ({ from }: Entry, chance: Float64Array): number =>
  from === START ? 1 : (chance[from] as number);

/**
 * What somebody comes to on average who picks at random, before any cap (a cap can only lower it).
 * The board is left as it is found, which is at most 1 on both its dimensions; a note is drawn.
 */
export function expected(view: View, ledger: Ledger): number {
  const { chance, sums } = spread(ledger);
  const { scenario, rubric } = view;
  const weightsOf = new Map<string, readonly number[]>();
  let total = 0;
  for (const entry of ledger.ends) {
    const counts = countsAfter(entry.counts, view);
    const key = counts.join();
    let weights = weightsOf.get(key);
    if (weights === undefined) {
      weights = weightsFor(counts, rubric);
      weightsOf.set(key, weights);
    }
    const notes = scenario.tellings[view.headingOf(entry.edge).telling ?? ''] ?? [];
    const part = reached(entry, chance) * entry.chance;
    for (let d = 0; d < SIZE; d += 1) {
      const before = entry.from === START ? 0 : (sums[entry.from * SIZE + d] as number);
      const earned = before * entry.chance + part * (entry.levels[d] as number);
      const later =
        scenario.board === false ? 0 : part * afterwards(DIMENSIONS[d], notes, scenario);
      total += (weights[d] as number) * (earned + later);
    }
  }
  return total;
}

function afterwards(
  dimension: Dimension | undefined,
  notes: View['scenario']['tellings'][string],
  { noteRates }: View['scenario'],
): number {
  if (dimension === undefined) return 0;
  const board = dimension === 'AMP' || dimension === 'NOTICE' ? 1 : 0;
  if (!noteRates.includes(dimension) || notes.length === 0) return board;
  const sum = notes.reduce((all, { levels }) => all + (levels[dimension] ?? 0), 0);
  return board + sum / notes.length;
}
