import type { Condition } from '../dataflow/condition.ts';
import { Fault } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import { type Address, isContainer, NONE, type Node } from '../graph/node.ts';
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

/** A variable that was set though a condition did not hold. */
export interface Broken {
  readonly node: number; // of the assignment
  readonly condition: Condition;
}

/** A story waiting for a choice, or at its end where there is none. */
export interface Moment {
  readonly memory: Memory;
  readonly offers: readonly Offer[]; // those that can be seen
}

/** What a node does when it is run. */
export type Act = (machine: Machine) => void;

/** How nodes become acts. */
export type Link = (graph: Graph, layout: Layout, node: Node) => Act;

const MOST_STEPS = 200_000; // between two choices
export const CIRCLES = 'The story goes round in circles.';
const MOST_CALLS = 40; // open at once, where a segment may be cut: deeper ones would be written down each time
export const TOP = 1; // the first content of the root, which itself is not visited

/**
 * Runs compiled Ink step by step, from any moment on, without the stock runtime's copies of its
 * state. `lockstep` holds it to the stock runtime.
 */
export class Machine {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly said: Said;
  readonly seen: Uint8Array; // by node: it has been run
  readonly held: Uint8Array; // by node: a comparison that has held
  readonly broken = new Map<string, Broken>(); // gates that were opened though they should not be
  readonly stack: Value[] = [];
  memory: Memory;
  chance: Chance;
  threads: Thread[] = [newThread(NONE)];
  thread: Thread = this.threads[0] as Thread;
  frame: Frame = this.thread.frames[0] as Frame;
  offers: Offer[] = [];
  diverted: Address | undefined;
  safe = false; // the flow was left on purpose
  reads: ReadSet | undefined; // told what is looked at, where somebody wants to know
  steps = 0; // of the segment
  ended = false; // in the segment, the whole flow
  told = false; // in the segment, a function that is watched has answered yes
  offersBefore = 0; // made in earlier segments of the same move
  mostLines = Number.POSITIVE_INFINITY; // between two choices, where the player of the story has a limit
  private readonly acts: readonly Act[];
  readonly first: Memory; // before anything was drawn

  constructor(graph: Graph, link: Link, chance: Chance, keepText = false) {
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
      this.enter(newThread(NONE), declared.node);
      this.run();
    }
    this.first = this.memory;
  }

  /** The thread and the frame that run are those on top. */
  private settle(): void {
    this.thread = this.threads[this.threads.length - 1] as Thread;
    this.frame = this.thread.frames[this.thread.frames.length - 1] as Frame;
  }

  /** Runs from the top, with these variables drawn beforehand. */
  begin(drawn: { readonly [name: string]: Value }): void {
    this.memory = copyMemory(this.first);
    for (const [name, value] of Object.entries(drawn)) {
      const slot = this.layout.slotOf.get(name);
      if (slot !== undefined) this.memory.globals[slot] = value;
    }
    this.reset();
    this.stand([newThread(TOP)]);
    this.run();
  }

  /** Takes a choice of a moment and runs to the next. The moment stays as it is. */
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

  /** The node that was run last. */
  get at(): number {
    return this.frame.at === NONE ? this.thread.before : this.frame.at;
  }

  /** Sets the flow where these threads stand. */
  stand(threads: Thread[]): void {
    this.threads = threads;
    this.settle();
  }

  /**
   * Runs one segment with this memory: from where `start` sets the flow to where it stops, or to the
   * first place after which nothing is in hand and `enough` says so. False where it stopped.
   */
  segment(memory: Memory, start: (machine: Machine) => void, enough: () => boolean): boolean {
    this.memory = memory;
    this.reset();
    start(this);
    for (this.steps = 0; this.frame.at !== NONE; this.steps += 1) {
      if (this.isRound(this.steps, 0)) throw new Fault('circles', CIRCLES);
      if (this.steps > 0 && this.emptyHanded() && enough()) return true;
      this.step();
    }
    return false;
  }

  /** Whether a move of so many steps and lines, and those of this segment, goes round in circles. */
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

  /** Sets a thread at the start of a container. */
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
      if (this.frame.at !== NONE) this.step();
      else if (!this.followInvisible()) break;
    }
    const fault = this.faultAtEnd(this.offers.length > 0 || this.safe);
    if (fault !== undefined) throw fault;
  }

  /** With nothing else left, an invisible choice is taken by itself. */
  private followInvisible(): boolean {
    const [first] = this.offers;
    if (first === undefined || this.offers.some(({ invisible }) => !invisible)) return false;
    this.offers = [];
    this.follow(first);
    return true;
  }

  /** What is wrong where the flow has stopped. `fine`: something is offered, or it was meant to. */
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
    (this.acts[node.id] as Act)(this);
    if (this.frame.at === NONE) return;
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
      if (here.at !== NONE || !this.leave()) return;
      if (this.frame.at === NONE) return;
      this.thread.before = this.frame.at;
    }
  }

  /** At the end of a function or a thread its caller goes on. */
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
    this.threads = [newThread(NONE)];
    this.settle();
    this.offers = [];
    this.safe = true;
    this.ended = true;
  }
}
