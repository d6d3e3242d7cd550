import type { Condition } from '../dataflow/condition.ts';
import { Fault } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import { type Address, isContainer, NO_NODE, type Node } from '../graph/node.ts';
import { type Value, VOID } from '../graph/value.ts';
import { MemoryAccess } from './access.ts';
import type { Chance } from './chance.ts';
import { type Layout, layoutOf, type Memory } from './memory.ts';
import { Said } from './text.ts';
import {
  copyFrames,
  copyThread,
  type Frame,
  frame,
  newThread,
  type Offer,
  type Thread,
} from './thread.ts';
import { countDiverted, visit } from './visit.ts';

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

/** Performs one node. */
export type NodeAction = (machine: Machine) => void;

/** Compiles nodes to actions. */
export type NodeCompiler = (graph: Graph, layout: Layout, node: Node) => NodeAction;

const MOST_STEPS = 200_000; // between two choices
const MOST_CALLS = 40; // open calls up to which the flow may pause
export const CIRCLES = 'The story goes round in circles.';
const ROOT_START = 1; // first node inside the root, which itself counts no visit

/**
 * Interprets compiled Ink from any moment, without the state copies of the stock runtime. `lockstep.ts` compares it with
 * the stock runtime.
 */
export class Machine extends MemoryAccess {
  readonly graph: Graph;
  readonly said: Said;
  readonly seen: Uint8Array; // by node: 1 if it has run
  readonly held: Uint8Array; // by node: 1 if the comparison has held
  readonly broken = new Map<string, GateViolation>(); // gated variables that were set against their conditions
  readonly stack: Value[] = [];
  chance: Chance;
  threads: Thread[] = [newThread(NO_NODE)];
  thread: Thread = this.threads[0] as Thread;
  frame: Frame = this.thread.frames[0] as Frame;
  offers: Offer[] = [];
  diverted: Address | undefined;
  safe = false; // the flow ended by DONE or END
  /** Is asked where the flow could go on from its threads alone; if it returns true, the flow pauses there. */
  pause: (() => boolean) | undefined;
  paused = false;
  steps = 0; // since the flow was started or resumed
  told = false; // a watched function returned true in this move
  mostLines = Number.POSITIVE_INFINITY; // limit of lines between two choices
  readonly first: Memory; // memory before anything was drawn
  private readonly acts: readonly NodeAction[];

  constructor(graph: Graph, link: NodeCompiler, chance: Chance, keepText = false) {
    super(layoutOf(graph));
    this.graph = graph;
    this.acts = graph.nodes.map((node) => link(graph, this.layout, node));
    this.chance = chance;
    this.said = new Said(keepText);
    this.seen = new Uint8Array(graph.nodes.length);
    this.held = new Uint8Array(graph.nodes.length);
    const declared = graph.at('global decl');
    if (declared !== undefined) {
      this.enter(newThread(NO_NODE), declared.node);
      this.run();
    }
    this.first = this.memory;
  }

  /** Makes the top thread and frame the running ones. */
  private settle(): void {
    this.thread = this.threads[this.threads.length - 1] as Thread;
    this.frame = this.thread.frames[this.thread.frames.length - 1] as Frame;
  }

  /** Pops the last value of an expression. */
  popValue(): Value {
    const value = this.stack.pop();
    if (value === undefined) throw new Fault('story-error', 'An expression lacks a value.');
    return value;
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

  /** Runs from the beginning to the first choice with this memory, which it changes. */
  begin(memory: Memory): void {
    this.memory = memory;
    this.reset();
    this.stand([newThread(ROOT_START)]);
    this.run();
  }

  /** Takes an option with this memory, which it changes, and runs to the next choice. */
  take(memory: Memory, offer: Offer): void {
    this.memory = memory;
    this.reset();
    this.follow(offer);
    this.run();
  }

  /** Goes on where the flow paused with these threads. */
  resume(memory: Memory, threads: readonly Thread[]): void {
    this.memory = memory;
    this.reset();
    this.stand(threads.map(copyThread));
    this.run();
  }

  moment(): Moment {
    const { memory, offers } = this;
    const hidden = offers.some(({ invisible }) => invisible);
    return { memory, offers: hidden ? offers.filter(({ invisible }) => !invisible) : offers };
  }

  /** Returns the node that ran last. */
  get at(): number {
    return this.frame.at === NO_NODE ? this.thread.before : this.frame.at;
  }

  /** Sets the flow to these threads. */
  private stand(threads: Thread[]): void {
    this.threads = threads;
    this.settle();
  }

  private reset(): void {
    this.offers = [];
    this.diverted = undefined;
    this.stack.length = 0;
    this.safe = false;
    this.told = false;
    this.paused = false;
    this.said.clear();
  }

  private follow({ node, before, frames }: Offer): void {
    const { body } = this.graph.nodes[node] as Node;
    if (body.op !== 'choice') throw new Error('an offer that is no choice');
    this.enter({ frames: copyFrames(frames), before }, body.target);
  }

  /** Moves a thread to the start of a container. */
  private enter(thread: Thread, container: number): void {
    const node = this.graph.nodes[container];
    if (!isContainer(node)) throw new Error('what is entered is no container');
    this.stand([thread]);
    this.frame.at = node.body.first;
    countDiverted(this, thread.before, node.body.first);
  }

  private run(): void {
    for (this.steps = 0; ; this.steps += 1) {
      if (this.isEndless(this.steps, this.said.lines)) throw new Fault('circles', CIRCLES);
      if (this.frame.at === NO_NODE) {
        if (!this.followInvisible()) break;
      } else if (this.steps > 0 && this.pause?.() === true && this.canPause()) {
        this.paused = true;
        return;
      } else this.step();
    }
    this.checkEnd();
  }

  /** Tells whether so many steps or lines between two choices mean an endless loop. */
  isEndless(steps: number, lines: number): boolean {
    return steps > MOST_STEPS || lines > this.mostLines;
  }

  private canPause(): boolean {
    if (this.stack.length > 0 || this.frame.evaluating || !this.said.idle) return false;
    if (this.offers.length > 0 || this.safe || this.diverted !== undefined) return false;
    const frames = this.threads.flatMap((thread) => thread.frames);
    return frames.length < MOST_CALLS && frames.every(({ kind }) => kind === 'tunnel');
  }

  /** Takes an invisible default choice if there is no other. */
  private followInvisible(): boolean {
    const [first] = this.offers;
    if (first === undefined || this.offers.some(({ invisible }) => !invisible)) return false;
    this.offers = [];
    this.follow(first);
    return true;
  }

  /** Throws the fault where the flow stopped, unless options wait or it ended on purpose. */
  private checkEnd(): void {
    if (this.threads.length > 1) {
      throw new Fault('story-error', 'A thread was left open.', this.at);
    }
    if (this.offers.length > 0 || this.safe) return;
    const back = this.frame.kind === 'tunnel' ? '->->' : '~ return';
    const message =
      this.thread.frames.length === 1
        ? 'ran out of content. Do you need a ‘-> END’?'
        : `reached the end of content. Do you need a ‘${back}’?`;
    throw new Fault('out-of-content', message, this.at);
  }

  private step(): void {
    const { nodes } = this.graph;
    const here = this.frame;
    let node = nodes[here.at] as Node;
    while (node.body.op === 'container') {
      this.seen[node.id] = 1;
      visit(this, node.id, true);
      node = nodes[node.body.first] as Node;
    }
    here.at = node.id;
    this.seen[node.id] = 1;
    (this.acts[node.id] as NodeAction)(this);
    if (this.frame.at === NO_NODE) return;
    this.goOn();
    if (node.body.op === 'thread') {
      this.threads.push(copyThread(this.thread));
      this.settle();
    }
  }

  private goOn(): void {
    const { thread } = this;
    thread.before = this.frame.at;
    if (this.diverted !== undefined) {
      const { node, start } = this.diverted;
      this.diverted = undefined;
      this.frame.at = node;
      if (!start) countDiverted(this, thread.before, node);
      return;
    }
    for (;;) {
      const { frame: here } = this;
      here.at = (this.graph.nodes[here.at] as Node).next;
      if (here.at !== NO_NODE || !this.leave()) return;
      if (this.frame.at === NO_NODE) return;
      this.thread.before = this.frame.at;
    }
  }

  /** Returns from a function or thread that has run out. */
  private leave(): boolean {
    if (this.frame.kind === 'function' && this.thread.frames.length > 1) {
      this.pop();
      if (this.frame.evaluating) this.stack.push(VOID);
      return true;
    }
    if (this.threads.length === 1) return false;
    this.popThread();
    return true;
  }

  popThread(): void {
    this.threads.pop();
    this.settle();
  }

  push(kind: Frame['kind']): void {
    this.thread.frames.push(frame(kind, this.frame.at, this.said.mark()));
    this.settle();
  }

  pop(): void {
    const gone = this.thread.frames.pop();
    this.settle();
    if (gone?.kind === 'function') this.said.trimFrom(gone.mark);
  }

  /** Ends the whole flow. */
  end(): void {
    this.threads = [newThread(NO_NODE)];
    this.settle();
    this.offers = [];
    this.safe = true;
  }
}
