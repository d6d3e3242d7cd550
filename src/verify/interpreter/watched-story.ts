import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { Story } from 'inkjs/engine/Story';
import { Fault } from '../graph/fault.ts';
import { type Graph, NO_NODE } from '../graph/graph.ts';
import { fromInk, isTrue } from '../graph/value.ts';

/** Comparisons of which is noted whether they ever held. */
export const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

const DIVISIONS = new Set(['/', '%']);

/** The stock runtime, which notes what has run. It stops where a number is divided by zero, instead of going on with NaN. */
export class WatchedStory extends Story {
  readonly graph: Graph;
  readonly seen: Uint8Array; // by node: 1 if it has run
  readonly held: Uint8Array; // by node: 1 if the comparison has held
  at = NO_NODE; // node that ran last

  constructor(graph: Graph) {
    super(graph.root, [...graph.lists]);
    this.graph = graph;
    this.seen = new Uint8Array(graph.nodes.length);
    this.held = new Uint8Array(graph.nodes.length);
  }

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    this.at = this.graph.idOf(content);
    this.seen[this.at] = 1;
    const native = content instanceof NativeFunctionCall ? content.name : '';
    const { evaluationStack } = this.state;
    const last = evaluationStack.at(-1);
    const by = DIVISIONS.has(native) && last ? fromInk(last) : 1;
    if (by === 0 || by === false)
      throw new Fault('division', 'A number is divided by zero.', this.at);
    const done = super.PerformLogicAndFlowControl(content);
    if (COMPARISONS.has(native) && isTrue(evaluationStack.at(-1) ?? 0)) this.held[this.at] = 1;
    return done;
  }
}
