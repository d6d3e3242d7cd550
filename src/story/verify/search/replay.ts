import { Story } from 'inkjs';
import type { Stepper } from '../run/stepper.ts';
import type { Value } from '../run/value.ts';
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

/** A stock runtime with a story, its drawn variables and its seed. */
export function stockOf(
  story: unknown,
  drawn: { readonly [name: string]: Value },
  seed: number,
): Story {
  const stock = new Story(story as Record<string, unknown>);
  stock.allowExternalFunctionFallbacks = true;
  stock.onError = (message) => {
    throw new Error(message);
  };
  begin(stock, drawn, seed);
  return stock;
}

/** Sets a stock runtime to the beginning of its story. */
export function begin(stock: Story, drawn: { readonly [name: string]: Value }, seed: number): void {
  stock.ResetState();
  stock.state.storySeed = seed;
  stock.state.previousRandom = 0;
  for (const [name, value] of Object.entries(drawn)) {
    const simple = typeof value === 'string' || typeof value === 'number';
    if (simple && stock.variablesState.GlobalVariableExistsWithName(name)) {
      stock.variablesState.$(name, value);
    }
  }
}

/** Reads on to the next choice; what was said, or what went wrong. */
export function readOn(stock: Story): { text: string; tags: string[]; fault?: string } {
  let text = '';
  const tags: string[] = [];
  try {
    while (stock.canContinue) {
      text += stock.Continue() ?? '';
      tags.push(...(stock.currentTags ?? []));
    }
  } catch (thrown) {
    return { text, tags, fault: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  return { text, tags };
}

function once(story: unknown, stepper: Stepper, path: Path, seed: number): Replayed {
  const outcomes = walked(stepper, path);
  const stock = stockOf(story, drawnOn(stepper, path, outcomes), seed);
  for (const [at, { tags, moment, fault }] of outcomes.entries()) {
    const offer = path.moves[at - 1]?.offer;
    if (offer !== undefined) stock.ChooseChoiceIndex(offer);
    const read = readOn(stock);
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

/** Plays a path on the stock runtime. Where chance fell on the way, a seed is sought that has it so. */
export function replayOnStock(story: unknown, stepper: Stepper, path: Path): Replayed {
  const chance = path.first.length > 0 || path.moves.some(({ ways }) => ways.length > 0);
  let result = once(story, stepper, path, 0);
  for (let seed = 1; chance && !result.same && seed < SEEDS; seed += 1) {
    result = once(story, stepper, path, seed);
  }
  return result;
}
