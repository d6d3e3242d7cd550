import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import type { Choice } from 'inkjs/engine/Choice';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { InkList, InkListItem } from 'inkjs/engine/InkList';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import { Story } from 'inkjs/engine/Story';
import { StoryException } from 'inkjs/engine/StoryException';
import { IntValue, ListValue, StringValue } from 'inkjs/engine/Value';

const { CommandType } = ControlCommand;

export const DIVIDED = 'divided by zero';

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
  private readonly reached: Set<string> | undefined;
  private readonly mostSteps: number; // of one move
  errors: string[] = [];
  broken = false; // it threw something else than an error of the story
  private steps = 0;
  private held: string[] = []; // texts in strings, which an option may show
  private ended = false; // an expression has just ended

  constructor(story: unknown, reached: Set<string>, mostSteps: number) {
    super(story as Record<string, unknown>);
    this.mostSteps = mostSteps;
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
    if (this.steps > this.mostSteps) throw new StoryException('goes round in circles');
    super.Step();
  }

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    if (content !== null && !(content instanceof Container)) this.reach(content);
    if (content instanceof ControlCommand) {
      if (content.commandType === CommandType.Random) return this.random();
      if (content.commandType === CommandType.ListRandom) return this.listRandom();
    }
    return super.PerformLogicAndFlowControl(content);
  }

  /** Notes what is reached; what an option would say is, where the option comes. */
  private reach(content: InkObject): void {
    if (this.reached === undefined) return; // the constructor runs the declarations
    const { state } = this;
    if (this.ended && !(content instanceof ChoicePoint)) this.release();
    const inString = state.inStringEvaluation;
    this.ended =
      !inString && content instanceof ControlCommand && content.commandType === CommandType.EvalEnd;
    const own = state.callStack.currentElement.type !== PushPopType.Function;
    const path = content.path.toString();
    if (content instanceof StringValue && inString && own) this.held.push(path);
    else this.reached?.add(path);
  }

  private release(): void {
    for (const path of this.held) this.reached?.add(path);
    this.held = [];
  }

  override ProcessChoice(point: ChoicePoint): Choice | null {
    const choice = super.ProcessChoice(point);
    if (choice !== null) this.release();
    this.held = [];
    return choice;
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
