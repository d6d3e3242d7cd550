import { Story } from 'inkjs';
import type { Value } from '../graph/value.ts';
import type { Stepper } from '../interpreter/stepper.ts';
import type { Path } from './path.ts';
import { drawnOn, walked } from './path.ts';

/** What the stock runtime made of a path. */
export type Replayed =
  | { readonly same: true; readonly seed: number }
  | {
      readonly same: false;
      readonly at: number;
      readonly expected: string;
      readonly found: string;
    };

const SEEDS = 100; // the stock runtime has no more

/** One passage as both runtimes must have it, white space aside. */
export function passageOf(
  tags: readonly string[],
  offers: readonly { readonly text: string; readonly tags: readonly string[] | null }[],
  text?: string,
): string {
  const plain = (said: string): string => said.replaceAll(/\s+/g, '');
  const shown = offers.map((offer) => [plain(offer.text), offer.tags ?? []]);
  return JSON.stringify([text === undefined ? '' : plain(text), tags, shown]);
}

const MANY_STEPS = 1_000_000; // of the stock runtime in one passage; ours takes several at once
const ENOUGH_STEPS = 20_000; // to believe that a passage goes round: the stock runtime slows down there
const ROUND = 'The story goes round in circles.';

/** The stock runtime, which no passage can keep for ever: by itself it would wait for a line to end. */
export class Stock extends Story {
  /** Steps of one passage; more are a passage that goes round. */
  mostSteps = MANY_STEPS;
  private steps = 0;

  override Step(): void {
    this.steps += 1;
    if (this.steps > this.mostSteps) throw new Error(ROUND);
    super.Step();
  }

  /**
   * Reads on to the next choice, at most so many lines; what was said, or what went wrong. Where
   * `round`, somebody holds that the passage goes round, and it is soon believed.
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

/** A stock runtime with a story, its drawn variables and its seed. */
export function stockOf(
  story: unknown,
  drawn: { readonly [name: string]: Value },
  seed: number,
): Stock {
  const stock = new Stock(story as Record<string, unknown>);
  stock.allowExternalFunctionFallbacks = true;
  stock.onError = (message) => {
    throw new Error(message);
  };
  begin(stock, drawn, seed);
  return stock;
}

/** Sets a stock runtime to the beginning of its story. */
export function begin(stock: Stock, drawn: { readonly [name: string]: Value }, seed: number): void {
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
  const outcomes = walked(stepper, path);
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

/** Plays a path on the stock runtime. Where chance fell on the way, a seed is sought that has it so, as long as `going`. */
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
