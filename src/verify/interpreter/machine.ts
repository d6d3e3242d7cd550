import type { Condition } from '../dataflow/condition.ts';
import { Fault } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import { type Address, isContainer, NO_NODE, type Node } from '../graph/node.ts';
import { type Value, VOID } from '../graph/value.ts';
import type { ReadSet } from '../segment/reads.ts';
import type { Chance } from './chance.ts';
import { copyMemory, freshMemory, type Layout, layoutOf, type Memory } from './memory.ts';
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
export const CIRCLES = 'The story goes round in circles.';
const MOST_CALLS = 40; // depth up to which a segment may be cut: the key of a segment holds all open calls
export const ROOT_START = 1; // first node inside the root, which itself counts no visit

/**
 * Interprets compiled Ink from any moment, without the state copies of the stock runtime. `lockstep.ts` compares it with
 * the stock runtime.
 */
export class Machine {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly said: Said;
  readonly seen: Uint8Array; // by node: 1 if it has run
  readonly held: Uint8Array; // by node: 1 if the comparison has held
  readonly broken = new Map<string, GateViolation>(); // gated variables that were set against their conditions
  readonly stack: Value[] = [];
  memory: Memory;
  chance: Chance;
  threads: Thread[] = [newThread(NO_NODE)];
  thread: Thread = this.threads[0] as Thread;
  frame: Frame = this.thread.frames[0] as Frame;
  offers: Offer[] = [];
  diverted: Address | undefined;
  safe = false; // the flow ended by DONE or END
  reads: ReadSet | undefined; // records reads, if set
  steps = 0; // steps of the current segment
  ended = false; // the whole flow ended in this segment
  told = false; // a watched function returned true in this segment
  offersBefore = 0; // options from earlier segments of the same move
  mostLines = Number.POSITIVE_INFINITY; // limit of lines between two choices
  private readonly acts: readonly NodeAction[];
  readonly first: Memory; // memory before anything was drawn

  constructor(graph: Graph, link: NodeCompiler, chance: Chance, keepText = false) {
    this.graph = graph;
    this.layout = layoutOf(graph);
    this.acts = graph.nodes.map((node) => link(graph, this.layout, node));
    this.chance = chance;
    this.said = new Said(keepText);
    this.seen = new Uint8Array(graph.nodes.length);
    this.held = new Uint8Array(graph.nodes.length);
    this.memory = freshMemory(this.layout);
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

  /** Runs from the beginning to the first choice, with these variables drawn. */
  begin(drawn: { readonly [name: string]: Value }): void {
    this.memory = copyMemory(this.first);
    for (const [name, value] of Object.entries(drawn)) {
      const slot = this.layout.slotOf.get(name);
      if (slot !== undefined) this.memory.globals[slot] = value;
    }
    this.reset();
    this.stand([newThread(ROOT_START)]);
    this.run();
  }

  /** Takes an option of a moment and runs to the next one. The moment is not changed. */
  take(moment: Moment, offer: Offer): void {
    this.memory = copyMemory(moment.memory);
    this.memory.turn += 1;
    this.reset();
    this.follow(offer);
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
  stand(threads: Thread[]): void {
    this.threads = threads;
    this.settle();
  }

  /**
   * Runs one segment: from where `start` sets the flow to where it stops, or to the first point with an empty stack at
   * which `enough` returns true. Returns false if the flow stopped.
   */
  segment(memory: Memory, start: (machine: Machine) => void, enough: () => boolean): boolean {
    this.memory = memory;
    this.reset();
    start(this);
    for (this.steps = 0; this.frame.at !== NO_NODE; this.steps += 1) {
      if (this.isRound(this.steps, 0)) throw new Fault('circles', CIRCLES);
      if (this.steps > 0 && this.emptyHanded() && enough()) return true;
      this.step();
    }
    return false;
  }

  /** Tells whether a move has run so many steps or lines that it must be an endless loop. */
  isRound(steps: number, lines: number): boolean {
    return steps > MOST_STEPS || lines + this.said.lines > this.mostLines;
  }

  private emptyHanded(): boolean {
    if (this.stack.length > 0 || this.frame.evaluating || !this.said.idle) return false;
    if (this.threads.length + this.thread.frames.length > MOST_CALLS) return false;
    return this.threads.every(({ frames }) => frames.every(({ kind }) => kind === 'tunnel'));
  }

  private reset(): void {
    this.offers = [];
    this.diverted = undefined;
    this.stack.length = 0;
    this.safe = false;
    this.ended = false;
    this.told = false;
    this.said.clear();
  }

  follow({ node, before, frames }: Offer): void {
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
    for (let steps = 0; ; steps += 1) {
      if (this.isRound(steps, 0)) throw new Fault('circles', CIRCLES);
      if (this.frame.at !== NO_NODE) this.step();
      else if (!this.followInvisible()) break;
    }
    const fault = this.faultAtEnd(this.offers.length > 0 || this.safe);
    if (fault !== undefined) throw fault;
  }

  /** Takes an invisible default choice if there is no other. */
  private followInvisible(): boolean {
    const [first] = this.offers;
    if (first === undefined || this.offers.some(({ invisible }) => !invisible)) return false;
    this.offers = [];
    this.follow(first);
    return true;
  }

  /** Returns the fault where the flow stopped, if any. `fine`: options wait, or it ended on purpose. */
  faultAtEnd(fine: boolean): Fault | undefined {
    if (this.threads.length > 1)
      return new Fault('story-error', 'A thread was left open.', this.at);
    if (fine) return undefined;
    if (this.thread.frames.length === 1) {
      return new Fault('out-of-content', 'ran out of content. Do you need a ‘-> END’?', this.at);
    }
    const back = this.frame.kind === 'tunnel' ? '->->' : '~ return';
    const message = `reached the end of content. Do you need a ‘${back}’?`;
    return new Fault('out-of-content', message, this.at);
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
    this.ended = true;
  }
}
