import { type Analysis, offerKey, threadsKey } from '../dataflow/analysis.ts';
import { Fault } from '../graph/fault.ts';
import type { Value } from '../graph/value.ts';
import { CIRCLES, type Machine } from '../interpreter/machine.ts';
import type { Memory } from '../interpreter/memory.ts';
import { copyThread, type Offer, type Thread } from '../interpreter/thread.ts';
import { type ChoicePoint, DecisionNode, ReadSet, type Segment } from './segment.ts';

/** Thrown if a limit stopped a move before its end. */
export class MoveStopped extends Error {
  readonly why: 'time' | 'chance';
  constructor(why: MoveStopped['why']) {
    super(why);
    this.why = why;
  }
}

/** A move so far, and finally its result. */
export interface MoveRun {
  readonly ways: readonly number[]; // outcomes of chance
  readonly share: number; // probability of these outcomes, 0..1
  readonly tags: readonly string[]; // equal lists are identical in a result
  readonly words: number;
  readonly lines: number;
  readonly steps: number;
  readonly told: boolean; // a watched function returned true
  readonly point: ChoicePoint; // where it waits; without options the story has ended
  readonly fault: Fault | undefined; // the fault that stopped it
}

/** Is told of the result of a move. Meanwhile the memory that the move was made with is as it leaves it. */
export type ResultListener = (run: MoveRun) => void;

const ENOUGH = 3; // reads after which a segment ends
const DEEPEST = 400; // draws of chance in one move, one after another
const OFTEN = 256; // segments between two calls of `going`
const MANY_STEPS = 1024; // of one segment, between two calls of `going`
const MOST_ENDS = 400_000; // results of segments that are kept

const NONE: readonly number[] = [];
const NOWHERE: ChoicePoint = { offers: [], key: '', live: [] };
const BEGUN: MoveRun = {
  ...{ ways: NONE, share: 1, tags: [], words: 0, lines: 0, steps: 0, told: false },
  ...{ point: NOWHERE, fault: undefined },
};

/** Returns the first list that was equal. */
function interned<T>(known: Map<string, readonly T[]>, list: readonly T[]): readonly T[] {
  const key = list.join('\u0000');
  const first = known.get(key) ?? list;
  known.set(key, first);
  return first;
}

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
  private readonly tagLists = new Map<string, readonly string[]>();
  private readonly wayLists = new Map<string, readonly number[]>();
  private segments = new Map<Offer | string, Segment>(); // by the option or the threads they begin with
  private followed = 0;
  private learned = 0;
  private memory: Memory = [];
  private found: ResultListener = () => undefined;
  private readonly undo: [cell: number, value: Value][] = []; // former values of cells that were written

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
    try {
      this.follow(segment, segment.root, NONE, BEGUN);
    } finally {
      this.backTo(0); // also after a stopped move
    }
  }

  /** Follows a segment from a branch of its tree on, then the segments after it, along every outcome of chance. */
  private follow(
    first: Segment,
    from: DecisionNode,
    picked: readonly number[],
    before: MoveRun,
  ): void {
    let segment = first;
    let at = from;
    let script = picked;
    let run = before;
    for (;;) {
      const { end, cell, shares } = at;
      if (end !== undefined) {
        run = this.after(run, end);
        if (end.next === undefined || run.fault !== undefined) {
          const ways = interned(this.wayLists, run.ways);
          this.found({ ...run, ways, tags: interned(this.tagLists, run.tags) });
          return;
        }
        segment = end.next;
        at = segment.root;
        script = NONE;
      } else if (cell !== undefined) at = at.at(this.memory[cell] as Value);
      else if (shares === undefined) this.learn(segment, script);
      else {
        this.pickEach(segment, at, script, run);
        return;
      }
    }
  }

  private pickEach(
    segment: Segment,
    at: DecisionNode,
    script: readonly number[],
    run: MoveRun,
  ): void {
    if (run.ways.length > DEEPEST) throw new MoveStopped('chance');
    const mark = this.undo.length;
    for (const [way, part] of at.shares?.entries() ?? []) {
      const on = { ...run, ways: [...run.ways, way], share: run.share * part };
      this.follow(segment, at.at(way), [...script, way], on);
      this.backTo(mark);
    }
  }

  /** Applies the result of a segment. */
  private after(run: MoveRun, end: NonNullable<DecisionNode['end']>): MoveRun {
    this.followed += 1;
    if (this.followed % OFTEN === 0) this.askTime();
    const { memory, undo } = this;
    for (const [cell, value] of end.writes) {
      undo.push([cell, memory[cell] as Value]);
      memory[cell] = value;
    }
    const steps = run.steps + end.steps;
    const lines = run.lines + end.lines;
    const endless = end.fault === undefined && this.machine.isEndless(steps, lines);
    return {
      ways: run.ways,
      share: run.share,
      tags: end.tags.length === 0 ? run.tags : [...run.tags, ...end.tags],
      words: run.words + end.words,
      lines,
      steps,
      told: run.told || end.told,
      point: end.point,
      fault: endless ? new Fault('circles', CIRCLES, end.at) : end.fault,
    };
  }

  private askTime(): void {
    if (!this.going()) throw new MoveStopped('time');
  }

  private backTo(mark: number): void {
    for (let old = this.undo.length; old > mark; old -= 1) {
      const [cell, value] = this.undo.pop() as [number, Value];
      this.memory[cell] = value;
    }
  }

  /** Runs a segment with values it has not read before and adds the result to its tree. */
  private learn({ root, run }: Segment, script: readonly number[]): void {
    const { machine } = this;
    const { chance } = machine;
    const memory = this.memory.slice();
    const reads = new ReadSet(root, script);
    let fault: Fault | undefined;
    machine.chance = reads;
    machine.recorder = reads;
    machine.pause = () => {
      if (machine.steps % MANY_STEPS === 0) this.askTime();
      return reads.count >= ENOUGH;
    };
    try {
      run(memory);
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      fault = thrown;
      fault.at ??= machine.at;
    } finally {
      machine.chance = chance;
      machine.recorder = undefined;
      machine.pause = undefined;
    }
    this.learned += 1;
    if (this.learned % MOST_ENDS === 0) this.segments = new Map(); // frees memory; they can be learned again
    const { said, steps, told, at, paused } = machine;
    reads.at.end = {
      writes: [...reads.written].map((cell) => [cell, memory[cell] as Value]),
      ...{ tags: said.tags, words: said.words, lines: said.lines, steps, told, at, fault },
      point: paused ? NOWHERE : this.pointOf(machine.moment().offers),
      next: paused ? this.segmentFrom(machine.threads) : undefined,
    };
  }

  private segmentAt(start: Offer | string, run: Segment['run']): Segment {
    const segment = this.segments.get(start) ?? { root: new DecisionNode(), run };
    this.segments.set(start, segment);
    return segment;
  }

  private segmentFrom(threads: readonly Thread[]): Segment {
    const own = threads.map(copyThread);
    return this.segmentAt(threadsKey(own), (memory) => this.machine.resume(memory, own));
  }

  /** Interns options, so that equal ones share a decision tree. */
  private pointOf(made: readonly Offer[]): ChoicePoint {
    const keys = made.map(offerKey);
    const offers = made.map((offer, at) => {
      const known = this.offers.get(keys[at] as string) ?? offer;
      this.offers.set(keys[at] as string, known);
      return known;
    });
    const all = keys.join('\u0001');
    const { keyOf, liveAt } = this.analysis;
    const point = this.points.get(all) ?? { offers, key: keyOf(offers), live: liveAt(offers) };
    this.points.set(all, point);
    return point;
  }
}
