// First, since its parts import each other in a circle that only this order opens.
import 'inkjs/engine/Story';

import type { Choice } from 'inkjs/engine/Choice';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { InkList, InkListItem } from 'inkjs/engine/InkList';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { Story } from 'inkjs/engine/Story';
import { StoryException } from 'inkjs/engine/StoryException';
import { IntValue, ListValue, StringValue } from 'inkjs/engine/Value';

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

const MAX_STEPS = 4000; // of one move; more are a story that goes round in circles
const { CommandType } = ControlCommand;

const DIVIDED = 'divided by zero';

const zero = (value: unknown): boolean => {
  const number = (value as { value?: unknown }).value;
  return number === 0 || number === false;
};

/** Makes the stock runtime tell of a division by zero, which it lets pass as a number that is none. */
function noticeDivisions(): void {
  const call = NativeFunctionCall.prototype.Call;
  NativeFunctionCall.prototype.Call = function (values) {
    const [, by] = values;
    if (
      (this.name === '/' || this.name === '%') &&
      by instanceof StringValue === false &&
      zero(by)
    ) {
      throw new StoryException(DIVIDED);
    }
    return call.call(this, values);
  };
}
noticeDivisions();

/**
 * The stock runtime with chance in hand: a script says how each draw falls, and `ways` how many ways
 * each could have fallen. The number of draws so far is kept where the runtime keeps its last draw, so
 * that it goes back whenever the runtime does.
 */
export class ScriptedStock extends Story {
  script: readonly number[] = [];
  ways: number[] = [];
  deals = new Map<string, number[]>(); // by shuffle: what was dealt, by how often it was met before
  private readonly reached: Set<string>;
  errors: string[] = [];
  broken = false; // it threw something else than an error of the story
  private steps = 0;

  constructor(story: unknown, reached: Set<string>) {
    super(story as Record<string, unknown>);
    this.reached = reached;
    this.onError = (message) => {
      this.errors.push(message);
    };
  }

  startMove(): void {
    this.steps = 0;
    this.errors = [];
  }

  private draw(ways: number): number {
    const at = this.state.previousRandom;
    this.state.previousRandom += 1;
    this.ways[at] = ways;
    return this.script[at] ?? 0;
  }

  override Step(): void {
    this.steps += 1;
    if (this.steps > MAX_STEPS) throw new StoryException('goes round in circles');
    super.Step();
  }

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    if (content !== null && !(content instanceof Container))
      this.reached?.add(content.path.toString());
    if (content instanceof ControlCommand) {
      if (content.commandType === CommandType.Random) return this.random();
      if (content.commandType === CommandType.ListRandom) return this.listRandom();
    }
    return super.PerformLogicAndFlowControl(content);
  }

  private random(): boolean {
    const stack = this.state.evaluationStack;
    const [least, most] = stack.slice(-2);
    if (!(least instanceof IntValue && most instanceof IntValue)) {
      this.Error('Invalid value for a parameter of RANDOM(min, max)');
    }
    const [low, high] = [Number((least as IntValue).value), Number((most as IntValue).value)];
    if (high < low) this.Error('RANDOM was called with a maximum below its minimum');
    stack.splice(-2);
    this.state.PushEvaluationStack(new IntValue(low + this.draw(high - low + 1)));
    return true;
  }

  private listRandom(): boolean {
    const given = this.state.evaluationStack.at(-1);
    if (!(given instanceof ListValue) || given.value === null)
      this.Error('Expected list for LIST_RANDOM');
    const list = (given as ListValue).value as InkList;
    this.state.evaluationStack.pop();
    const items = [...list.entries()];
    const drawn = items.length === 0 ? undefined : items[this.draw(items.length)];
    const made = new InkList();
    if (drawn !== undefined) {
      const item = InkListItem.fromSerializedKey(drawn[0]);
      const single = new InkList(String(item.originName), this);
      single.Add(item, drawn[1]);
      this.state.PushEvaluationStack(new ListValue(single));
    } else this.state.PushEvaluationStack(new ListValue(made));
    return true;
  }

  override NextSequenceShuffleIndex(): number {
    const stack = this.state.evaluationStack;
    const ways = Number((stack.pop() as IntValue).value);
    const count = Number((stack.pop() as IntValue).value);
    const path = String(this.state.currentPointer.container?.path);
    const dealt = this.deals.get(path) ?? [];
    const begin = count - (count % ways);
    const gone = dealt.slice(begin, count);
    const left = Array.from({ length: ways }, (_, way) => way).filter((way) => !gone.includes(way));
    const way = left[this.draw(left.length)] ?? 0;
    const next = [...dealt];
    next[count] = way;
    this.deals.set(path, next);
    return way;
  }
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

/** Runs a move with chance as the script has it. */
function runOn(stock: ScriptedStock, begin: () => void): StockOutcome {
  const tags: string[] = [];
  stock.startMove();
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

/** Variables of which the value at an ending is kept. */
const KEPT = ['lit', 'coins', 'score', 'drink'];

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
  private readonly mostWays: number;

  constructor(story: unknown, mostWays: number) {
    this.story = story;
    this.stock = new ScriptedStock(story, this.reached);
    this.mostWays = mostWays;
  }

  /** The runtime; a new one where the last move broke it. */
  private fresh(): ScriptedStock {
    if (this.stock.broken) this.stock = new ScriptedStock(this.story, this.reached);
    return this.stock;
  }

  begin(drawn: {
    readonly [name: string]: number | string | boolean;
  }): readonly StockOutcome[] | undefined {
    return everyWay(
      () => this.fresh(),
      this.mostWays,
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
      this.mostWays,
      (stock) => {
        stock.ResetErrors();
        stock.state.LoadJsonObj(state.json);
        stock.deals = new Map([...state.deals].map(([path, dealt]) => [path, [...dealt]]));
      },
      (stock) => stock.ChooseChoiceIndex(offer),
    );
  }
}
