import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import type { Choice } from 'inkjs/engine/Choice';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import { Story } from 'inkjs/engine/Story';
import { StringValue } from 'inkjs/engine/Value';
import { Fault } from '../graph/fault.ts';
import { type Graph, isCommand, NO_NODE } from '../graph/graph.ts';
import { fromInk, isTrue } from '../graph/value.ts';

/** Comparisons of which is noted whether they ever held. */
export const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

const DIVISIONS = new Set(['/', '%']);

/**
 * The stock runtime, which notes what has run. A text of an option counts only where the option is offered: Ink works it
 * out before it asks the condition. It stops where a number is divided by zero, instead of going on with NaN. */
export class WatchedStory extends Story {
  readonly graph: Graph;
  readonly seen: Uint8Array; // by node: 1 if it has run, of texts: 1 if they can be read
  readonly held: Uint8Array; // by node: 1 if the comparison has held
  at = NO_NODE; // node that ran last
  private readonly waiting: number[] = []; // texts inside a string, which an option may show

  constructor(graph: Graph) {
    super(graph.root, [...graph.lists]);
    this.graph = graph;
    this.seen = new Uint8Array(graph.nodes.length);
    this.held = new Uint8Array(graph.nodes.length);
  }

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    this.at = this.graph.idOf(content);
    if (content instanceof StringValue && this.isHeldBack()) this.waiting.push(this.at);
    else this.seen[this.at] = 1;
    const native = content instanceof NativeFunctionCall ? content.name : '';
    const { evaluationStack } = this.state;
    const last = evaluationStack.at(-1);
    const by = DIVISIONS.has(native) && last ? fromInk(last) : 1;
    if (by === 0 || by === false)
      throw new Fault('division', 'A number is divided by zero.', this.at);
    const done = super.PerformLogicAndFlowControl(content);
    if (this.waiting.length > 0 && this.endsNoOption()) this.readWaiting();
    if (COMPARISONS.has(native) && isTrue(evaluationStack.at(-1) ?? 0)) this.held[this.at] = 1;
    return done;
  }

  override ProcessChoice(point: ChoicePoint): Choice | null {
    const choice = super.ProcessChoice(point);
    if (choice !== null) this.readWaiting();
    this.waiting.length = 0;
    return choice;
  }

  /** Tells whether a text stands in a string of the flow itself; what a function works out is no text of an option. */
  private isHeldBack(): boolean {
    const { state } = this;
    return state.inStringEvaluation && state.callStack.currentElement.type !== PushPopType.Function;
  }

  /** Tells whether an expression has ended that is not that of an option. */
  private endsNoOption(): boolean {
    const node = this.graph.nodes[this.at];
    if (!isCommand(node, 'EvalEnd') || this.state.inStringEvaluation) return false;
    return !(this.graph.nodes[node?.next ?? NO_NODE]?.content instanceof ChoicePoint);
  }

  private readWaiting(): void {
    for (const text of this.waiting) this.seen[text] = 1;
    this.waiting.length = 0;
  }
}
