import { createHash } from 'node:crypto';
import { type StockRuntime, stockOf } from '../../../src/verify/replay/replay.ts';
import { worked } from './thread.ts';

/** What a way to search has come to. */
export interface Came {
  readonly moves: number;
  readonly ms: number;
  readonly states: number;
  readonly done: boolean; // nothing was left to try
  readonly met: ReadonlySet<string>; // choices that were offered, by where they stand
  readonly faults: ReadonlySet<string>;
}

const NOW_AND_THEN = 15; // moves between two looks at what was worked, and one

class Log {
  readonly met = new Set<string>();
  readonly faults = new Set<string>();
  moves = 0;
  private readonly start = worked();
  private looks = 0;
  private late = false;
  private readonly budget: number;

  constructor(budget: number) {
    this.budget = budget;
  }

  over(): boolean {
    if ((this.looks & NOW_AND_THEN) === 0) this.late = worked() - this.start > this.budget;
    this.looks += 1;
    return this.late;
  }

  /** Reads on to the next choice; how many are offered there. */
  read(stock: StockRuntime): number {
    const { fault } = stock.readOn(Number.POSITIVE_INFINITY);
    if (fault !== undefined) {
      this.faults.add(fault);
      return 0;
    }
    for (const { sourcePath } of stock.currentChoices) this.met.add(sourcePath);
    return stock.currentChoices.length;
  }

  came(states: number, done: boolean): Came {
    const { moves, met, faults } = this;
    return { moves, ms: worked() - this.start, states, done, met, faults };
  }
}

/** A saved state without what changes with every move. */
function hashOf(saved: string): string {
  const { turnIdx, storySeed, previousRandom, ...rest } = JSON.parse(saved) as {
    readonly [key: string]: unknown;
  };
  return createHash('sha1').update(JSON.stringify(rest)).digest('base64');
}

/** Depth first, with every state kept as the stock runtime saves it and loaded again. */
export function savedStates(story: unknown, budget: number): Came {
  const stock = stockOf(story, {}, 0);
  const log = new Log(budget);
  const seen = new Set<string>();
  const waiting: { readonly saved: string; readonly count: number }[] = [];
  const keep = (count: number): void => {
    if (count === 0) return;
    const saved = stock.state.ToJson();
    const hash = hashOf(saved);
    if (seen.has(hash)) return;
    seen.add(hash);
    waiting.push({ saved, count });
  };
  keep(log.read(stock));
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (let choice = 0; choice < here.count; choice += 1) {
      if (log.over()) return log.came(seen.size, false);
      stock.state.LoadJson(here.saved);
      stock.ChooseChoiceIndex(choice);
      log.moves += 1;
      keep(log.read(stock));
    }
  }
  return log.came(seen.size, true);
}

/** Depth first, with every move made by playing from the start again. */
export function replays(story: unknown, budget: number): Came {
  const stock = stockOf(story, {}, 0);
  const log = new Log(budget);
  const waiting: (readonly number[])[] = [];
  const put = (path: readonly number[], count: number): void => {
    for (let choice = count - 1; choice >= 0; choice -= 1) waiting.push([...path, choice]);
  };
  put([], log.read(stock));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (log.over()) return log.came(0, false);
    stock.ResetState();
    stock.state.storySeed = 0;
    stock.readOn(Number.POSITIVE_INFINITY);
    for (const choice of path.slice(0, -1)) {
      stock.ChooseChoiceIndex(choice);
      stock.readOn(Number.POSITIVE_INFINITY);
    }
    stock.ChooseChoiceIndex(path.at(-1) ?? 0);
    log.moves += 1;
    put(path, log.read(stock));
  }
  return log.came(0, true);
}

const LONGEST = 400; // choices of one run

/** Plays at random, run after run, each with a seed of its own. */
export function randomPlay(story: unknown, budget: number, pick: (below: number) => number): Came {
  const stock = stockOf(story, {}, 0);
  const log = new Log(budget);
  let runs = 0;
  while (!log.over()) {
    stock.ResetState();
    stock.state.storySeed = runs % 100;
    runs += 1;
    let count = log.read(stock);
    for (let moves = 0; count > 0 && moves < LONGEST && !log.over(); moves += 1) {
      stock.ChooseChoiceIndex(pick(count));
      log.moves += 1;
      count = log.read(stock);
    }
  }
  return log.came(runs, false);
}
