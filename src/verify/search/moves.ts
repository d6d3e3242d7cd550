import { type Analysis, offerKey, threadsKey } from '../dataflow/analysis.ts';
import { Fault } from '../graph/fault.ts';
import type { Memory } from '../graph/memory.ts';
import type { Value } from '../graph/value.ts';
import { CIRCLES, type Machine, type Offer, type Thread } from '../interpreter/machine.ts';
import { type ChoicePoint, DecisionNode, ReadSet, type Segment, SharedList } from './segment.ts';

/** Thrown if a limit stopped a move before its end. */
export class MoveStopped extends Error {
  readonly why: 'time' | 'chance';
  constructor(why: MoveStopped['why']) {
    super(why);
    this.why = why;
  }
}

/** A move so far, and finally its result. It changes as the move goes on. */
export interface MoveRun {
  ways: SharedList<number>; // outcomes of chance
  share: number; // probability of these outcomes, 0..1
  tags: SharedList<string>;
  words: number;
  lines: number;
  steps: number;
  told: boolean; // a watched function returned true
  point: ChoicePoint; // where it waits; without options the story has ended
  fault: Fault | undefined; // the fault that stopped it
}

/**
 * Is told of the result of a move, which holds only during the call. Meanwhile the memory that the move was made with is
 * as it leaves it.
 */
export type ResultListener = (run: MoveRun) => void;

const ENOUGH = 3; // reads after which a segment ends
const DEEPEST = 400; // draws of chance in one move, one after another
const OFTEN = 256; // segments between two calls of `going`
const MANY_STEPS = 1024; // of one segment, between two calls of `going`
const MOST_ENDS = 400_000; // results of segments that are kept

const NOWHERE: ChoicePoint = { offers: [], kind: -1, live: [] };
const BEGUN: MoveRun = {
  ...{ ways: new SharedList<number>(), share: 1, tags: new SharedList<string>() },
  ...{ words: 0, lines: 0, steps: 0, told: false, point: NOWHERE, fault: undefined },
};

/**
 * Makes moves. A move is a sequence of segments; a segment that reads the same values as an earlier run of it is not run
 * again (memoization by read set).
 */
export class Moves {
  private readonly machine: Machine;
  private readonly analysis: Analysis;
  private readonly going: () => boolean;
  private readonly offers = new Map<string, Offer>();
  private readonly points = new Map<string, ChoicePoint>();
  private readonly kinds = new Map<string, number>(); // of choice points
  private segments = new Map<Offer | string, Segment>(); // by the option or the threads they begin with
  private followed = 0;
  private learned = 0;
  private memory: Memory = [];
  private run: MoveRun = BEGUN;
  private found: ResultListener = () => undefined;
  private readonly undo: Value[] = []; // each cell that was written, and its former value

  /** `going` is called now and then inside a move; if it returns false, the move stops. */
  constructor(machine: Machine, analysis: Analysis, going: () => boolean) {
    this.machine = machine;
    this.analysis = analysis;
    this.going = going;
  }

  /** Runs from the beginning, for every outcome of chance. */
  begin(memory: Memory, found: ResultListener): void {
    const run = (own: Memory): void => this.machine.begin(own);
    this.make({ root: new DecisionNode(), run }, memory, found);
  }

  /** Takes an option, for every outcome of chance. */
  take(offer: Offer, memory: Memory, found: ResultListener): void {
    const segment = this.segmentAt(offer, (own) => this.machine.take(own, offer));
    this.make(segment, memory, found);
  }

  private make(segment: Segment, memory: Memory, found: ResultListener): void {
    this.memory = memory;
    this.found = found;
    this.run = { ...BEGUN };
    try {
      this.follow(segment, segment.root, 0);
    } finally {
      this.backTo(0); // also after a stopped move
    }
  }

  /**
   * Follows a segment from a branch of its tree on, then the segments after it, along every outcome of chance. `drawn`:
   * outcomes before the segment.
   */
  private follow(first: Segment, from: DecisionNode, drawn: number): void {
    const { run, memory } = this;
    let segment = first;
    let at = from;
    let before = drawn;
    for (;;) {
      const { end, cell } = at;
      if (end !== undefined) {
        this.apply(end);
        if (end.next === undefined || run.fault !== undefined) {
          this.found(run);
          return;
        }
        segment = end.next;
        at = segment.root;
        before = run.ways.items.length;
      } else if (cell !== undefined) at = at.at(memory[cell] as Value);
      else if (at.shares === undefined) this.learn(segment, run.ways.items.slice(before));
      else {
        this.pickEach(segment, at, at.shares, before);
        return;
      }
    }
  }

  private pickEach(
    segment: Segment,
    at: DecisionNode,
    shares: readonly number[],
    drawn: number,
  ): void {
    const { run } = this;
    if (run.ways.items.length > DEEPEST) throw new MoveStopped('chance');
    const mark = this.undo.length;
    for (let way = 0; way < shares.length; way += 1) {
      const share = run.share * (shares[way] as number);
      this.run = { ...run, ways: run.ways.with(way), share };
      this.follow(segment, at.at(way), drawn);
      this.backTo(mark);
    }
  }

  /** Applies the result of a segment to the memory and to the move. */
  private apply(end: NonNullable<DecisionNode['end']>): void {
    this.followed += 1;
    if (this.followed % OFTEN === 0) this.askTime();
    const { memory, undo, run } = this;
    for (let at = 0; at < end.cells.length; at += 1) {
      const cell = end.cells[at] as number;
      undo.push(cell, memory[cell] as Value);
      memory[cell] = end.values[at] as Value;
    }
    for (const tag of end.tags) run.tags = run.tags.with(tag);
    run.words += end.words;
    run.lines += end.lines;
    run.steps += end.steps;
    run.told ||= end.told;
    run.point = end.point;
    const endless = end.fault === undefined && this.machine.isEndless(run.steps, run.lines);
    run.fault = endless ? new Fault('circles', CIRCLES, end.at) : end.fault;
  }

  private askTime(): void {
    if (!this.going()) throw new MoveStopped('time');
  }

  private backTo(mark: number): void {
    const { memory, undo } = this;
    while (undo.length > mark) {
      const value = undo.pop() as Value;
      memory[undo.pop() as number] = value;
    }
  }

  /** Runs a segment with values it has not read before and adds the result to its tree. */
  private learn({ root, run }: Segment, script: readonly number[]): void {
    const { machine } = this;
    const { now } = machine;
    const memory = this.memory.slice();
    const reads = new ReadSet(root, script);
    let fault: Fault | undefined;
    now.chance = reads;
    now.recorder = reads;
    machine.pause = () => {
      if (machine.steps % MANY_STEPS === 0) this.askTime();
      return reads.count >= ENOUGH;
    };
    try {
      run(memory);
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      fault = thrown;
    } finally {
      now.recorder = undefined;
      machine.pause = undefined;
    }
    this.learned += 1;
    if (this.learned % MOST_ENDS === 0) this.segments = new Map(); // frees memory; they can be learned again
    const { steps, told, at, paused } = machine;
    const cells = [...reads.written];
    reads.at.end = {
      cells,
      values: cells.map((cell) => memory[cell] as Value),
      ...{ tags: now.tags, words: now.words, lines: now.lines, steps, told, at, fault },
      point: paused ? NOWHERE : this.pointOf(machine.moment().offers),
      next: paused ? this.segmentFrom(machine.threads) : undefined,
    };
  }

  private segmentAt(start: Offer | string, run: Segment['run']): Segment {
    const known = this.segments.get(start);
    if (known !== undefined) return known;
    const segment = { root: new DecisionNode(), run };
    this.segments.set(start, segment);
    return segment;
  }

  private segmentFrom(threads: readonly Thread[]): Segment {
    const own = threads.map((thread) => thread.Copy());
    return this.segmentAt(threadsKey(this.machine.graph, own), (memory) =>
      this.machine.resume(memory, own),
    );
  }

  /** Interns options, so that equal ones share a decision tree. */
  private pointOf(made: readonly Offer[]): ChoicePoint {
    const keys = made.map((offer) => offerKey(this.machine.graph, offer));
    const offers = made.map((offer, at) => {
      const known = this.offers.get(keys[at] as string) ?? offer;
      this.offers.set(keys[at] as string, known);
      return known;
    });
    const all = keys.join('\u0001');
    const known = this.points.get(all);
    if (known !== undefined) return known;
    const key = this.analysis.keyOf(offers);
    const kind = this.kinds.get(key) ?? this.kinds.size;
    this.kinds.set(key, kind);
    const point = { offers, kind, live: this.analysis.liveAt(offers) };
    this.points.set(all, point);
    return point;
  }
}
