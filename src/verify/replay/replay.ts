import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { Path as InkPath } from 'inkjs/engine/Path';
import { askToGoOn, type Going, MoveStopped } from '../graph/fault.ts';
import { graphOf } from '../graph/graph.ts';
import type { Drawn, Stepper } from '../interpreter/stepper.ts';
import { WatchedStory } from '../interpreter/watched-story.ts';
import { drawnOn, type Path, walkPath } from './path.ts';

/** The result of a replay on the stock runtime. */
export type Replayed =
  | { readonly same: true; readonly seed: number }
  | {
      readonly same: false;
      readonly chance: boolean; // whether the path depends on chance, so that no seed may draw it
      readonly expected: string;
      readonly found: string;
    };

/** An option as either runtime offers it. */
export interface SaidOption {
  readonly node: number;
  readonly text: string;
  readonly tags: readonly string[];
}

const SEEDS = 100; // the stock runtime has 100 seeds

/** Returns a passage in a form in which both runtimes must agree: without differences in white space. */
export function passageOf(tags: readonly string[], offers: readonly SaidOption[]): string {
  const shown = offers.map((offer) => [offer.text.replaceAll(/\s+/g, ''), ...offer.tags]);
  return JSON.stringify([tags, shown]);
}

const MANY_STEPS = 1_000_000; // of the stock runtime in one passage; it counts more steps than ours
const ENOUGH_STEPS = 20_000; // after which an expected endless loop is accepted: the stock runtime slows down in one
const ROUND = 'The story goes on without an option.';
const OFTEN = 256; // steps between two questions whether to go on

/** What the stock runtime says up to the next choice. */
export interface StockPassage {
  readonly text: string;
  readonly tags: readonly string[];
  readonly lines: readonly { readonly text: string; readonly tags: readonly string[] }[];
  readonly offers: readonly SaidOption[];
  readonly fault?: string;
}

/** The stock runtime with a step limit, so that an endless passage returns; it throws `MoveStopped` where it may not go on. */
export class StockRuntime extends WatchedStory {
  going: () => Going = () => true;
  private mostSteps = MANY_STEPS; // of a passage; beyond it, the passage is an endless loop
  private steps = 0;

  override Warning(message: string): never {
    return this.Error(message);
  }

  /** Starts again with drawn values and a seed. */
  restart(drawn: Drawn, seed: number): void {
    this.ResetState();
    this.state.storySeed = seed;
    this.state.previousRandom = 0;
    for (const [name, value] of Object.entries(drawn)) {
      const simple = typeof value !== 'object';
      if (simple && this.variablesState.GlobalVariableExistsWithName(name)) {
        this.variablesState.$(name, value);
      }
    }
  }

  override Step(): void {
    this.steps += 1;
    if (this.steps > this.mostSteps) throw new Error(ROUND);
    if (this.steps % OFTEN === 0) askToGoOn(this.going());
    super.Step();
  }

  /**
   * Continues to the next choice, for at most so many lines. `round`: an endless loop is expected, so a low step limit is
   * enough.
   */
  readOn(mostLines: number, round = false): StockPassage {
    this.steps = 0;
    this.mostSteps = round ? ENOUGH_STEPS : MANY_STEPS;
    const lines: StockPassage['lines'][number][] = [];
    const read = () => ({
      text: lines.map((line) => line.text).join(''),
      tags: lines.flatMap((line) => line.tags),
      lines,
    });
    const stopped = (fault: string): StockPassage => ({ ...read(), offers: [], fault });
    try {
      while (this.canContinue) {
        if (lines.length > mostLines) return stopped(ROUND);
        lines.push({ text: this.Continue() ?? '', tags: this.currentTags ?? [] });
      }
    } catch (thrown) {
      this.DiscardSnapshot();
      if (thrown instanceof MoveStopped) throw thrown;
      return stopped(thrown instanceof Error ? thrown.message : String(thrown));
    }
    const offers = this.currentChoices.map((choice) => ({
      node: this.graph.idOfPath(new InkPath(choice.sourcePath)),
      text: choice.text,
      tags: choice.tags ?? [],
    }));
    return { ...read(), offers };
  }
}

/** Creates a stock runtime for a story. It changes lists of the story in place, so it has them for itself. */
export function stockOf(story: unknown, drawn: Drawn, seed: number): StockRuntime {
  const stock = new StockRuntime(graphOf(story));
  stock.restart(drawn, seed);
  return stock;
}

/**
 * Replays a path on the stock runtime. If the path depends on chance, it looks for a seed that produces it. Throws
 * `MoveStopped` where it may not go on.
 */
export function replayOnStock(
  story: unknown,
  stepper: Stepper,
  path: Path,
  going: () => Going = () => true,
): Replayed {
  const outcomes = walkPath(stepper, path, going);
  const drawn = drawnOn(stepper, path, outcomes);
  const stock = stockOf(story, drawn, 0);
  stock.going = going;
  const chance = outcomes.some(({ ways }) => ways.length > 0);
  const once = (seed: number): Replayed => {
    stock.restart(drawn, seed);
    for (const [at, { tags, moment, fault }] of outcomes.entries()) {
      const offer = path.moves[at - 1]?.offer;
      if (offer !== undefined) stock.ChooseChoiceIndex(offer);
      const read = stock.readOn(stepper.machine.mostLines, fault?.code === 'steps');
      if (fault && read.fault !== undefined) break;
      const expected = fault?.message ?? passageOf(tags, moment.offers);
      const found = read.fault ?? passageOf(read.tags, read.offers);
      if (expected !== found) return { same: false, chance, expected, found };
    }
    return { same: true, seed };
  };
  let result = once(0);
  for (let seed = 1; chance && !result.same && seed < SEEDS; seed += 1) {
    askToGoOn(going());
    result = once(seed);
  }
  return result;
}
