import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { Divert } from 'inkjs/engine/Divert';
import { type Analysis, offerKey, threadsKey } from '../dataflow/analysis.ts';
import { askToGoOn, Fault, type Going, MoveStopped } from '../graph/fault.ts';
import type { Memory } from '../graph/memory.ts';
import type { Value } from '../graph/value.ts';
import type { Machine, Offer, Thread } from '../interpreter/machine.ts';
import { numbering } from '../memoize.ts';
import {
  type ChoicePoint,
  DecisionNode,
  ReadSet,
  type Segment,
  type SegmentEnd,
  SharedList,
} from './segment.ts';

/** Where a move has been, to see whether it comes back there: then it never ends. */
interface Mark {
  readonly segment: Segment;
  readonly memory: Memory;
  readonly drawn: number; // outcomes of chance so far
}

/** A move so far, and finally its result. It changes as the move goes on, and so does the memory that it was made with. */
export interface MoveRun {
  readonly memory: Memory;
  readonly ways: SharedList<number>; // outcomes of chance
  readonly share: number; // probability of these outcomes, 0..1
  tags: SharedList<string>;
  words: number;
  lines: number;
  steps: number;
  told: boolean; // a watched function returned true
  point: ChoicePoint; // where it waits; without options the story has ended
  fault: Fault | undefined; // the fault that stopped it
  segment: Segment; // that it goes through
  at: DecisionNode; // as far as it has come
  drawn: number; // outcomes of chance before the segment
  passed: number; // segments
  mark: Mark | undefined;
  readonly undone: number; // writes that are undone before it goes on
}

const ENOUGH = 3; // reads after which a segment ends
const LONG = 64; // steps after which it ends at the next divert, whatever it has read
const MARKED = 16; // segments of a move before it is marked where it has been
const CIRCLES = 'The story goes round in circles.';
const DEEPEST = 400; // draws of chance in one move, one after another
const MOST_WAYS = 20_000; // of one move
const OFTEN = 256; // segments between two calls of `going`
const MANY_STEPS = 1024; // of one segment, between two calls of `going`
const MOST_ENDS = 400_000; // results of segments that are kept

const NOWHERE: ChoicePoint = { offers: [], kind: -1, live: [] };

/**
 * Makes moves. A move is a sequence of segments; a segment that reads the same values as an earlier run of it is not run
 * again (memoization by read set).
 */
export class Moves {
  private readonly machine: Machine;
  private readonly analysis: Analysis;
  private readonly going: () => Going;
  private readonly noWays = new SharedList<number>();
  private readonly noTags = new SharedList<string>();
  private readonly offers = new Map<string, Offer>();
  private readonly points = new Map<string, ChoicePoint>();
  private readonly kindOf = numbering<string>(); // of choice points
  private readonly segments = new Map<Offer | string, Segment>(); // by the option or the threads they begin with
  private readonly undo: Value[] = []; // each cell that was written, and its former value
  private followed = 0;
  private learned = 0;

  /** `going` is called now and then inside a move; unless it returns true, the move stops. */
  constructor(machine: Machine, analysis: Analysis, going: () => Going) {
    this.machine = machine;
    this.analysis = analysis;
    this.going = going;
  }

  /** Runs from the beginning, for every outcome of chance. */
  begin(memory: Memory): Iterable<MoveRun> {
    return this.make({ root: new DecisionNode(), run: (own) => this.machine.begin(own) }, memory);
  }

  /** Takes an option, for every outcome of chance. */
  take(offer: Offer, memory: Memory): Iterable<MoveRun> {
    return this.make(
      this.segmentAt(offer, (own) => this.machine.take(own, offer)),
      memory,
    );
  }

  /** Yields each result while the memory is as it leaves it; afterwards the memory is as before. */
  private *make(segment: Segment, memory: Memory): Iterable<MoveRun> {
    const { noWays: ways, noTags: tags } = this;
    const waiting: MoveRun[] = [
      // One literal: an object joined of others is slow.
      {
        memory,
        ways,
        tags,
        segment,
        at: segment.root,
        share: 1,
        words: 0,
        lines: 0,
        steps: 0,
        drawn: 0,
        passed: 0,
        mark: undefined,
        undone: 0,
        told: false,
        point: NOWHERE,
        fault: undefined,
      },
    ];
    let made = 0;
    try {
      for (let run = waiting.pop(); run !== undefined; run = waiting.pop()) {
        this.backTo(memory, run.undone);
        const shares = this.follow(run);
        if (shares === undefined) {
          made += 1;
          if (made > MOST_WAYS) throw new MoveStopped('chance');
          yield run;
        } else waiting.push(...this.branches(run, shares));
      }
    } finally {
      this.backTo(memory, 0); // also after a stopped move
    }
  }

  /** Parts a move by the outcomes of chance, the last one first. */
  private branches(run: MoveRun, shares: readonly number[]): readonly MoveRun[] {
    if (run.ways.items.length > DEEPEST) throw new MoveStopped('chance');
    const undone = this.undo.length;
    return shares
      .map((one, way) => {
        const [ways, at, share] = [run.ways.with(way), run.at.at(way), run.share * one];
        return { ...run, ways, at, share, undone };
      })
      .reverse();
  }

  private backTo(memory: Memory, mark: number): void {
    const { undo } = this;
    while (undo.length > mark) {
      const value = undo.pop() as Value;
      memory[undo.pop() as number] = value;
    }
  }

  /** Follows a move to its end, or to a draw of chance: then it returns the probabilities of the outcomes. */
  private follow(run: MoveRun): readonly number[] | undefined {
    for (;;) {
      const { end, cell, shares } = run.at;
      if (end !== undefined) {
        this.apply(run, end);
        if (end.next === undefined || run.fault !== undefined) return undefined;
        run.segment = end.next;
        run.at = end.next.root;
        run.drawn = run.ways.items.length;
        if (this.comesBack(run)) run.fault = new Fault('circles', CIRCLES, end.at);
        if (run.fault !== undefined) return undefined;
      } else if (cell !== undefined) run.at = run.at.at(run.memory[cell] as Value);
      else if (shares !== undefined) return shares;
      else this.learn(run);
    }
  }

  /**
   * Tells whether a move has come back to where it was, with the same memory and without a draw of chance in between
   * (Brent’s algorithm: it is marked anew after 16 segments, 32, 64 and so on).
   */
  private comesBack(run: MoveRun): boolean {
    const { segment, memory, mark, drawn } = run;
    run.passed += 1;
    if (mark?.segment === segment && mark.drawn === drawn) {
      if (mark.memory.every((value, cell) => value === memory[cell])) return true;
    }
    if (run.passed >= MARKED && (run.passed & (run.passed - 1)) === 0) {
      run.mark = { segment, memory: memory.slice(), drawn };
    }
    return false;
  }

  /** Applies the result of a segment to the memory and to the move. */
  private apply(run: MoveRun, end: SegmentEnd): void {
    this.followed += 1;
    if (this.followed % OFTEN === 0) askToGoOn(this.going());
    for (let at = 0; at < end.cells.length; at += 1) {
      const cell = end.cells[at] as number;
      this.undo.push(cell, run.memory[cell] as Value);
      run.memory[cell] = end.values[at] as Value;
    }
    for (const tag of end.tags) run.tags = run.tags.with(tag);
    run.words += end.words;
    run.lines += end.lines;
    run.steps += end.steps;
    run.told ||= end.told;
    run.point = end.point;
    run.fault = end.fault ?? this.machine.overLimit(run.steps, run.lines, end.at);
    if (run.fault?.code === 'steps') throw new MoveStopped('steps');
  }

  /** Runs a segment with values it has not read before and adds the result to its tree. */
  private learn({ segment, memory: begun, ways, drawn }: MoveRun): void {
    const { machine } = this;
    const { now } = machine;
    const { nodes } = machine.graph;
    const memory = begun.slice();
    const reads = new ReadSet(segment.root, ways.items.slice(drawn));
    let fault: Fault | undefined;
    now.chance = reads;
    now.recorder = reads;
    machine.pause = () => {
      if (machine.steps % MANY_STEPS === 0) askToGoOn(this.going());
      if (reads.count >= ENOUGH) return true;
      return machine.steps >= LONG && nodes[machine.at]?.content instanceof Divert;
    };
    try {
      segment.run(memory);
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      fault = thrown;
    } finally {
      now.recorder = undefined;
      machine.pause = undefined;
    }
    this.learned += 1;
    if (this.learned % MOST_ENDS === 0) this.segments.clear(); // frees memory; they can be learned again
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
    const all = keys.join('\u0001');
    const known = this.points.get(all);
    if (known !== undefined) return known;
    const offers = made.map((offer, at) => {
      const key = keys[at] as string;
      const same = this.offers.get(key) ?? offer;
      this.offers.set(key, same);
      return same;
    });
    const kind = this.kindOf(this.analysis.keyOf(offers));
    const point = { offers, kind, live: this.analysis.liveAt(offers) };
    this.points.set(all, point);
    return point;
  }
}
