import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import type { CallStack } from 'inkjs/engine/CallStack';
import type { Choice } from 'inkjs/engine/Choice';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { InkListItem } from 'inkjs/engine/InkList';
import type { InkObject } from 'inkjs/engine/Object';
import { Path } from 'inkjs/engine/Path';
import { PushPopType } from 'inkjs/engine/PushPop';
import { IntValue, ListValue } from 'inkjs/engine/Value';
import type { Condition } from '../dataflow/condition.ts';
import { Fault } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import { aged, freshMemory, type Layout, layoutOf, type Memory } from '../graph/memory.ts';
import type { Value } from '../graph/value.ts';
import { CellState } from './state.ts';
import { WatchedStory } from './watched-story.ts';

/** A thread of the story with its call stack. */
export type Thread = CallStack.Thread;

/** An option as offered, with the thread to continue with. Immutable. */
export interface Offer {
  readonly node: number; // node of the choice
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: Path;
  readonly thread: Thread;
}

/** A gated variable that was set although a condition did not hold. */
export interface GateViolation {
  readonly node: number; // of the assignment
  readonly condition: Condition;
}

/** A story that waits for a choice; without options it has ended. */
export interface Moment {
  readonly memory: Memory;
  readonly offers: readonly Offer[]; // those that can be seen
}

const MOST_STEPS = 200_000; // between two choices
const MOST_CALLS = 40; // open calls up to which the flow may pause
const DECLARATIONS = 'global decl';

/**
 * The stock runtime, run from any moment without copies of its state. `stock-walk.ts` compares it with the stock runtime as
 * it is.
 */
export class Machine extends WatchedStory {
  readonly layout: Layout;
  readonly now: CellState;
  readonly first: Memory; // memory before anything was drawn
  /** By node: is called before it runs, with the last value of the expression. */
  readonly watched = new Map<number, (value: InkObject | undefined) => void>();
  /** Is asked where the flow could go on from its threads alone; if it returns true, the flow pauses there. */
  pause: (() => boolean) | undefined;
  paused = false;
  steps = 0; // since the flow was started or resumed
  readonly broken = new Map<string, GateViolation>(); // gated variables that were set against their conditions
  told = false; // a watched function returned true in this move
  mostLines = Number.POSITIVE_INFINITY; // limit of lines between two choices

  constructor(graph: Graph) {
    super(graph);
    this.layout = layoutOf(graph);
    this.now = new CellState(this, graph, this.layout);
    Reflect.set(this, '_state', this.now);
    this.first = freshMemory(this.layout);
    if (graph.knot(DECLARATIONS) !== undefined) {
      this.startAt(this.first);
      this.ChoosePath(new Path(DECLARATIONS), false);
      this.run();
    }
  }

  /** Returns the memory at the beginning, with these variables drawn. */
  memoryWith(drawn: { readonly [name: string]: Value }): Memory {
    const memory = this.first.slice();
    for (const [name, value] of Object.entries(drawn)) {
      const slot = this.layout.slotOf.get(name);
      if (slot !== undefined) memory[slot] = value;
    }
    return memory;
  }

  /** Returns a memory as it is when one more option is taken. */
  age(memory: Memory): Memory {
    return aged(memory, this.layout);
  }

  /** Runs from the beginning to the first choice with this memory, which it changes. */
  begin(memory: Memory): void {
    this.startAt(memory);
    this.run();
  }

  /** Takes an option with this memory, which it changes, and runs to the next choice. */
  take(memory: Memory, { thread, target }: Offer): void {
    this.startAt(memory, [thread]);
    this.ChoosePath(target, false);
    this.run();
  }

  /** Goes on where the flow paused with these threads. */
  resume(memory: Memory, threads: readonly Thread[]): void {
    this.startAt(memory, threads);
    this.run();
  }

  get threads(): readonly Thread[] {
    return this.now.callStack._threads;
  }

  moment(): Moment {
    const shown = this.now.generatedChoices.filter((choice) => !choice.isInvisibleDefault);
    return { memory: this.now.memory, offers: shown.map((choice) => this.offerOf(choice)) };
  }

  private offerOf({ text, tags, sourcePath, targetPath, threadAtGeneration }: Choice): Offer {
    const node = this.graph.idOfPath(new Path(sourcePath));
    const [target, thread] = [targetPath as Path, threadAtGeneration as Thread];
    return { node, text, tags: tags ?? [], target, thread };
  }

  /** Sets the flow to these threads, or to the beginning. */
  private startAt(memory: Memory, threads?: readonly Thread[]): void {
    this.now.memory = memory;
    this.told = false;
    this.paused = false;
    this.now.begin();
    this.now.callStack.Reset();
    if (threads) this.now.callStack._threads = threads.map((thread) => thread.Copy());
    else this.now.GoToStart();
  }

  private run(): void {
    const { now } = this;
    for (this.steps = 0; now.canContinue; this.steps += 1) {
      const over = this.overLimit(this.steps, now.lines, this.at);
      if (over !== undefined) throw over;
      if (this.steps > 0 && this.pause?.() === true && this.canPause()) {
        this.paused = true;
        return;
      }
      this.stepOn();
    }
    this.checkEnd();
  }

  /** Returns the fault of so many steps or lines between two choices; undefined if they are within the limits. */
  overLimit(steps: number, lines: number, at: number): Fault | undefined {
    const { mostLines } = this;
    const many = `More than ${mostLines} lines come without an option.`;
    if (lines > mostLines) return new Fault('lines', many, at);
    return steps > MOST_STEPS
      ? new Fault('steps', `More than ${MOST_STEPS} steps.`, at)
      : undefined;
  }

  /** Runs one node. Whatever the stock runtime throws is a fault of the story. */
  private stepOn(): void {
    try {
      this.Step();
      if (!this.now.canContinue) this.TryFollowDefaultInvisibleChoice();
    } catch (thrown) {
      if (thrown instanceof Fault) throw thrown;
      throw new Fault(
        'story-error',
        thrown instanceof Error ? thrown.message : `${thrown}`,
        this.at,
      );
    }
  }

  private canPause(): boolean {
    const { evaluationStack, outputStream, generatedChoices, didSafeExit } = this.now;
    if (evaluationStack.length + outputStream.length + generatedChoices.length > 0) return false;
    let left = MOST_CALLS;
    for (const { callstack } of this.threads) {
      left -= callstack.length;
      if (left <= 0) return false; // before all of them are looked at: there may be many
    }
    const simple = this.threads.every(({ callstack }) =>
      callstack.every(
        ({ type, inExpressionEvaluation: inside }) => type === PushPopType.Tunnel && !inside,
      ),
    );
    return simple && !didSafeExit;
  }

  /** Throws the fault where the flow stopped, unless options wait or it ended on purpose. */
  private checkEnd(): void {
    const { callStack, generatedChoices, didSafeExit } = this.now;
    if (callStack.canPopThread) throw new Fault('story-error', 'A thread was left open.', this.at);
    if (generatedChoices.length > 0 || didSafeExit) return;
    const back = callStack.CanPop(PushPopType.Tunnel) ? '->->' : '~ return';
    const message = callStack.canPop
      ? `reached the end of content. Do you need a ‘${back}’?`
      : 'ran out of content. Do you need a ‘-> END’?';
    throw new Fault('out-of-content', message, this.at);
  }

  override Warning(message: string): never {
    return this.Error(message);
  }

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    const stack = this.now.evaluationStack;
    const last = stack.at(-1);
    this.watched.get(this.graph.idOf(content))?.(last);
    if (!(content instanceof ControlCommand)) return super.PerformLogicAndFlowControl(content);
    const given = [stack.at(-2), last];
    const done = super.PerformLogicAndFlowControl(content);
    const drawn = this.drawn(content, given);
    if (drawn === undefined) return done;
    stack.pop();
    this.now.PushEvaluationStack(drawn);
    return done;
  }

  /** Returns what a command of chance gives, instead of what the stock runtime drew. */
  private drawn({ commandType, parent }: ControlCommand, given: readonly unknown[]) {
    const { CommandType } = ControlCommand;
    const [least = 0, most = 0] = given.map((one) =>
      one instanceof IntValue ? (one.value ?? 0) : 0,
    );
    switch (commandType) {
      case CommandType.Random:
        return new IntValue(least + this.now.chance.pick(most - least + 1));
      case CommandType.SequenceShuffleIndex:
        return new IntValue(this.dealt(parent as Container, most, least));
      case CommandType.ListRandom: {
        const list = given[1] instanceof ListValue ? given[1].value : null;
        if (list === null || list.Count === 0) return undefined;
        const [key, value] = [...list][this.now.chance.pick(list.Count)] ?? [];
        return new ListValue(InkListItem.fromSerializedKey(key as string), value as number);
      }
      case CommandType.Turns:
        return new IntValue(this.now.readCount(this.layout.turn));
      default:
        return undefined;
    }
  }

  /**
   * Draws the next element of a shuffled sequence: any that was not dealt since the deck was last full. `count` is the
   * number of earlier visits.
   */
  private dealt(container: Container, ways: number, count: number): number {
    const { now } = this;
    const deck = this.layout.decks.get(container) as number;
    const before = count % ways === 0 ? 0 : now.readCount(deck);
    const all = Array.from({ length: ways }, (_, way) => way);
    const left = all.filter((way) => (before & (1 << way)) === 0);
    const way = left[now.chance.pick(Math.max(left.length, 1))] ?? 0;
    now.write(deck, before | (1 << way));
    return way;
  }
}
