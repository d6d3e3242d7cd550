import { type Going, MoveStopped } from '../graph/fault.ts';
import type { Drawn } from '../interpreter/stepper.ts';
import { memoize } from '../memoize.ts';
import { type Edge, START, type State } from '../search/edge.ts';
import type { Explored } from '../search/explore.ts';
import { firstEdges } from '../search/walk.ts';
import { type Picker, rarest } from './picker.ts';
import { passageOf, type SaidOption, type StockPassage, type StockRuntime } from './replay.ts';

/** The result of walks on the stock runtime. */
export interface StockWalk {
  readonly steps: number;
  /** Options that led out of the explored states. */
  readonly strayed?: readonly string[];
}

/** Limits of the random walks. */
export interface WalkLimits {
  readonly walks: number;
  readonly moves: number; // at most, a walk
  readonly pick: Picker;
  /** Returns the values drawn before a walk. */
  readonly drawn: (pick: Picker) => Drawn;
  readonly texts: boolean; // whether the explored states hold the texts of options and tags
  readonly mostLines: number; // of a passage; more are an endless loop
  readonly going: () => Going;
  readonly mostSteps?: number; // of all walks together
}

/**
 * Walks a story at random on the stock runtime; the explored states must contain everything that is met (differential
 * testing). This knows nothing of merges: it compares only what is said and offered. Where several states fit, it keeps
 * all of them (subset construction); where none fits, the search was wrong.
 */
export function walkOnStock(
  stock: StockRuntime,
  explored: Explored,
  { walks, moves: most, pick, drawn, texts, mostLines, going, mostSteps = 1e9 }: WalkLimits,
): StockWalk {
  const { states, edges, open } = explored;
  const starts = firstEdges(explored);
  const taken = new Map<string, number>(); // how often, by state and option
  const shown = (tags: readonly string[], offers: readonly SaidOption[]): string =>
    `${offers.map(({ node }) => node)} ${texts ? passageOf(tags, offers) : ''}`;
  const shownBy = memoize(({ tags, to }: Edge) => shown(tags, states[to]?.offers ?? []));
  const fits = (edge: Edge, { fault, tags, offers }: StockPassage): boolean =>
    fault === undefined && edge.fault === undefined
      ? shownBy(edge) === shown(tags, offers)
      : fault !== undefined && edge.fault !== undefined;
  let steps = 0;
  /** Walks once. Returns the options that led out of the explored states, or `round` from an endless loop. */
  const walkOnce = (seed: number): readonly string[] | 'round' | undefined => {
    const way: string[] = [];
    stock.restart(drawn(pick), seed);
    let ahead = starts;
    for (;;) {
      const read = stock.readOn(
        mostLines,
        ahead.some(({ fault }) => fault?.code === 'circles'),
      );
      const fitting = ahead.filter((edge) => fits(edge, read));
      steps += 1;
      if (fitting.length === 0) return way;
      if (fitting.some(({ fault }) => fault?.code === 'circles')) return 'round';
      const at = [...new Set(fitting.map(({ to }) => to))];
      const known = at.every((to) => to >= 0 && to < states.length - open);
      if (!known || way.length > most) return undefined;
      const { offers } = read;
      const offer = rarest(
        offers.map((_, one) => `${at[0] ?? START} ${one}`),
        taken,
        pick,
      );
      way.push(offers[offer]?.text ?? '');
      stock.ChooseChoiceIndex(offer);
      const out = at.flatMap((to) => (states[to] as State).out.map((id) => edges[id] as Edge));
      ahead = out.filter((edge) => edge.offer === offer);
    }
  };
  stock.going = going;
  try {
    for (let walk = 0; walk < walks && steps < mostSteps && going() === true; walk += 1) {
      const ended = walkOnce(walk % 100);
      if (ended === 'round') break; // further walks take as long and show nothing new
      if (ended !== undefined) return { steps, strayed: ended };
    }
  } catch (thrown) {
    if (!(thrown instanceof MoveStopped)) throw thrown;
  }
  return { steps };
}
