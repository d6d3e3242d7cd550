import type { Choice } from 'inkjs/engine/Choice';
import { DIVIDED, ScriptedStock } from './stock-runtime.ts';
import type { Size } from './walk-both.ts';

/** An option as the stock runtime offers it. */
export interface StockOffer {
  readonly path: string; // of the choice in compiled Ink
  readonly text: string;
  readonly tags: readonly string[];
}

/** One way a move of the stock runtime may turn out. */
export interface StockOutcome {
  readonly fault: 'content' | 'division' | 'error' | undefined;
  readonly message: string;
  readonly tags: readonly string[];
  readonly offers: readonly StockOffer[];
  readonly globals: (name: string) => unknown;
  readonly state: StockState | undefined; // where something is offered
}

/** A saved moment of the stock runtime. */
export interface StockState {
  readonly json: Record<string, unknown>;
  readonly deals: ReadonlyMap<string, readonly number[]>;
  readonly key: string; // equal for moments that are the same but for what was said
}

const NOISE = new Set([
  'originalThreadIndex',
  'threadIndex',
  'threadCounter',
  'outputStream',
  'previousRandom',
  'storySeed',
  'index',
]);

function stateOf(stock: ScriptedStock): StockState {
  const text = stock.state.ToJson();
  const json = JSON.parse(text) as Record<string, unknown>;
  const deals = new Map(stock.deals);
  const key = JSON.stringify(json, (name, value: unknown) => (NOISE.has(name) ? undefined : value));
  return { json, deals, key: `${key}${JSON.stringify([...deals])}` };
}

function offersOf(stock: ScriptedStock): readonly StockOffer[] {
  return stock.currentChoices.map((choice: Choice) => ({
    path: choice.sourcePath,
    text: choice.text,
    tags: choice.tags ?? [],
  }));
}

function faultOf(message: string): StockOutcome['fault'] {
  if (message === '') return undefined;
  if (message.includes(DIVIDED)) return 'division';
  return /ran out of content|reached end of content/.test(message) ? 'content' : 'error';
}

/** Variables of which the value at an ending is kept. */
const KEPT = ['lit', 'coins', 'score', 'drink'];

/** Runs a move with chance as the script has it. */
function runOn(stock: ScriptedStock, begin: () => void): StockOutcome {
  const tags: string[] = [];
  try {
    begin();
    while (stock.canContinue && stock.errors.length === 0) {
      stock.Continue();
      tags.push(...(stock.currentTags ?? []));
    }
  } catch (thrown) {
    stock.broken = true;
    stock.errors.push(String(thrown));
  }
  const [message = ''] = stock.errors;
  const fault = faultOf(message);
  const offers = fault === undefined ? offersOf(stock) : [];
  const state = offers.length > 0 ? stateOf(stock) : undefined;
  const { variablesState } = stock;
  const held = new Map<string, unknown>();
  const globals = (name: string): unknown => held.get(name) ?? variablesState.$(name);
  if (fault === undefined && state === undefined) {
    for (const name of KEPT) held.set(name, variablesState.$(name));
  }
  return { fault, message, tags, offers, globals, state };
}

function nextScript(
  script: readonly number[],
  ways: readonly number[],
): readonly number[] | undefined {
  for (let at = ways.length - 1; at >= 0; at -= 1) {
    const way = (script[at] ?? 0) + 1;
    if (way < (ways[at] ?? 0))
      return [...Array.from({ length: at }, (_, i) => script[i] ?? 0), way];
  }
  return undefined;
}

/** Every outcome of a move; undefined where chance has more than `most` ways. */
function everyWay(
  fresh: () => ScriptedStock,
  most: number,
  prepare: (stock: ScriptedStock) => void,
  move: (stock: ScriptedStock) => void,
): readonly StockOutcome[] | undefined {
  const outcomes: StockOutcome[] = [];
  for (let script: readonly number[] | undefined = []; script !== undefined; ) {
    if (outcomes.length >= most) return undefined;
    const stock = fresh();
    stock.startMove();
    prepare(stock);
    stock.script = script;
    stock.ways = [];
    stock.state.previousRandom = 0;
    outcomes.push(runOn(stock, () => move(stock)));
    script = nextScript(script, stock.ways);
  }
  return outcomes;
}

/** The stock runtime as a graph that can be walked from any moment on, every way that chance may fall. */
export class StockGraph {
  readonly reached = new Set<string>(); // paths of pieces that were run
  private stock: ScriptedStock;
  private readonly story: unknown;
  private readonly size: Size;

  constructor(story: unknown, size: Size) {
    this.story = story;
    this.size = size;
    this.stock = new ScriptedStock(story, this.reached, size.steps);
  }

  /** The runtime; a new one where the last move broke it. */
  private fresh(): ScriptedStock {
    if (this.stock.broken)
      this.stock = new ScriptedStock(this.story, this.reached, this.size.steps);
    return this.stock;
  }

  begin(drawn: {
    readonly [name: string]: number | string | boolean;
  }): readonly StockOutcome[] | undefined {
    return everyWay(
      () => this.fresh(),
      this.size.ways,
      (stock) => {
        stock.ResetState();
        stock.deals = new Map();
        for (const [name, value] of Object.entries(drawn)) stock.variablesState.$(name, value);
      },
      () => undefined,
    );
  }

  take(state: StockState, offer: number): readonly StockOutcome[] | undefined {
    return everyWay(
      () => this.fresh(),
      this.size.ways,
      (stock) => {
        stock.ResetErrors();
        stock.state.LoadJsonObj(state.json);
        stock.deals = new Map([...state.deals].map(([path, dealt]) => [path, [...dealt]]));
      },
      (stock) => stock.ChooseChoiceIndex(offer),
    );
  }
}
