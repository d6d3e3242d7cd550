import { Story } from 'inkjs';
import type { Value } from '../graph/value.ts';
import type { Stepper } from '../interpreter/stepper.ts';
import type { Path } from './path.ts';
import { drawnOn, walkPath } from './path.ts';

/** The result of a replay on the stock runtime. */
export type Replayed =
  | { readonly same: true; readonly seed: number }
  | {
      readonly same: false;
      readonly at: number;
      readonly expected: string;
      readonly found: string;
    };

const SEEDS = 100; // the stock runtime has 100 seeds

/** Returns a passage in a form in which both runtimes must agree: without differences in white space. */
export function passageOf(
  tags: readonly string[],
  offers: readonly { readonly text: string; readonly tags: readonly string[] | null }[],
  text?: string,
): string {
  const plain = (said: string): string => said.replaceAll(/\s+/g, '');
  const shown = offers.map((offer) => [plain(offer.text), offer.tags ?? []]);
  return JSON.stringify([text === undefined ? '' : plain(text), tags, shown]);
}

const MANY_STEPS = 1_000_000; // of the stock runtime in one passage; it counts more steps than ours
const ENOUGH_STEPS = 20_000; // after which an expected endless loop is accepted: the stock runtime slows down in one
const ROUND = 'The story goes round in circles.';

/** The stock runtime with a step limit, so that an endless passage returns. */
export class StockRuntime extends Story {
  /** Step limit of a passage; beyond it, the passage is an endless loop. */
  mostSteps = MANY_STEPS;
  private steps = 0;

  override Step(): void {
    this.steps += 1;
    if (this.steps > this.mostSteps) throw new Error(ROUND);
    super.Step();
  }

  /**
   * Continues to the next choice, for at most so many lines. Returns what was said, or the error. `round`: an endless
   * loop is expected, so a low step limit is enough.
   */
  readOn(mostLines: number, round = false): { text: string; tags: string[]; fault?: string } {
    this.steps = 0;
    this.mostSteps = round ? ENOUGH_STEPS : MANY_STEPS;
    let text = '';
    const tags: string[] = [];
    try {
      for (let lines = 0; this.canContinue; lines += 1) {
        if (lines > mostLines) return { text, tags, fault: ROUND };
        text += this.Continue() ?? '';
        tags.push(...(this.currentTags ?? []));
      }
    } catch (thrown) {
      return { text, tags, fault: thrown instanceof Error ? thrown.message : String(thrown) };
    }
    return { text, tags };
  }
}

/** Creates a stock runtime for a story. */
export function stockOf(
  story: unknown,
  drawn: { readonly [name: string]: Value },
  seed: number,
): StockRuntime {
  const stock = new StockRuntime(story as Record<string, unknown>);
  stock.onError = (message) => {
    throw new Error(message);
  };
  restartStock(stock, drawn, seed);
  return stock;
}

/** Restarts a stock runtime with drawn values and a seed. */
export function restartStock(
  stock: StockRuntime,
  drawn: { readonly [name: string]: Value },
  seed: number,
): void {
  stock.ResetState();
  stock.state.storySeed = seed;
  stock.state.previousRandom = 0;
  for (const [name, value] of Object.entries(drawn)) {
    const simple =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (simple && stock.variablesState.GlobalVariableExistsWithName(name)) {
      stock.variablesState.$(name, value);
    }
  }
}

function once(story: unknown, stepper: Stepper, path: Path, seed: number): Replayed {
  const outcomes = walkPath(stepper, path);
  const stock = stockOf(story, drawnOn(stepper, path, outcomes), seed);
  for (const [at, { tags, moment, fault }] of outcomes.entries()) {
    const offer = path.moves[at - 1]?.offer;
    if (offer !== undefined) stock.ChooseChoiceIndex(offer);
    const read = stock.readOn(stepper.machine.mostLines, fault?.code === 'circles');
    if (fault?.code === 'division') return { same: true, seed };
    if (fault !== undefined || read.fault !== undefined) {
      const both = fault !== undefined && read.fault !== undefined;
      if (both) return { same: true, seed };
      return { same: false, at, expected: fault?.message ?? '', found: read.fault ?? '' };
    }
    const expected = passageOf(tags, moment.offers);
    const found = passageOf(read.tags, stock.currentChoices);
    if (expected !== found) return { same: false, at, expected, found };
  }
  return { same: true, seed };
}

/**
 * Replays a path on the stock runtime. If the path depends on chance, it looks for a seed that produces it, while
 * `going` returns true.
 */
export function replayOnStock(
  story: unknown,
  stepper: Stepper,
  path: Path,
  going: () => boolean = () => true,
): Replayed {
  const chance = path.first.length > 0 || path.moves.some(({ ways }) => ways.length > 0);
  let result = once(story, stepper, path, 0);
  for (let seed = 1; chance && !result.same && seed < SEEDS && going(); seed += 1) {
    result = once(story, stepper, path, seed);
  }
  return result;
}
