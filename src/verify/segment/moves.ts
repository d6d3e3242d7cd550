import { Chain } from '../chain.ts';
import { type KeyParts, threadsKey } from '../dataflow/key.ts';
import { Fault } from '../graph/fault.ts';
import { CIRCLES, type Machine, ROOT_START } from '../interpreter/machine.ts';
import type { Memory } from '../interpreter/memory.ts';
import { copyThread, newThread, type Offer, type Thread } from '../interpreter/thread.ts';
import { ChoicePoints } from '../search/choice-point.ts';
import { Packing } from '../search/pack.ts';
import { MoveStopped } from './move-stopped.ts';
import { ReadSet } from './reads.ts';
import { type CellTest, type ChancePick, Segment, type SegmentEnd } from './segment.ts';

/** A move in progress, or its result. */
export interface MoveRun {
  offered: Chain<Offer>;
  tags: Chain<string>;
  words: number;
  steps: number;
  lines: number;
  safe: boolean;
  told: boolean; // a watched function returned true
  share: number; // probability of these outcomes of chance, 0..1
  ways: Chain<number>; // outcomes of chance
  fault: Fault | undefined;
}

const ENOUGH = 3; // reads after which a segment may be cut
const MANY_OFFERS = 100; // in one move; longer lists are not interned at each length
const DEEPEST = 400; // draws of chance in one move, one after another
const OFTEN = 256; // segments between two calls of `going`
const MOST_LEAVES = 400_000;

/**
 * Makes moves on packed memory. A move is a sequence of segments; a segment that reads the same values as an earlier run
 * of it is not run again (memoization by read set).
 */
export class Moves {
  readonly packing: Packing;
  readonly row: Int32Array; // the current memory
  private readonly machine: Machine;
  private readonly reads: ReadSet;
  readonly points: ChoicePoints;
  private readonly noTags = new Chain<string>();
  private readonly noWays = new Chain<number>();
  private readonly undo: number[] = []; // pairs: a cell and its former value
  private byOffer = new Map<Offer, Segment>();
  private byThreads = new Map<string, Segment>();
  private ends = 0;
  private segments = 0;
  private found: (run: MoveRun) => void = () => undefined;
  private readonly going: () => boolean;

  /** `going` is called now and then inside a move; if it returns false, the move stops. */
  constructor(machine: Machine, parts: KeyParts, going: () => boolean = () => true) {
    this.machine = machine;
    this.going = going;
    this.packing = new Packing(parts.cells);
    this.row = new Int32Array(this.packing.width);
    this.reads = new ReadSet(parts.cells);
    this.points = new ChoicePoints(parts);
  }

  /** Runs from the beginning with this memory, for every outcome of chance. */
  begin(memory: Memory, found: (run: MoveRun) => void): void {
    this.packing.pack(memory, this.row);
    this.make(this.segmentFrom([newThread(ROOT_START)]), found);
  }

  /** Takes an option with the memory in `row`, which is restored afterwards. */
  take(offer: Offer, found: (run: MoveRun) => void): void {
    this.make(this.segmentOf(offer), found);
  }

  private make(segment: Segment, found: (run: MoveRun) => void): void {
    this.found = found;
    const begun: MoveRun = {
      offered: this.points.none,
      tags: this.noTags,
      words: 0,
      steps: 0,
      lines: 0,
      safe: false,
      told: false,
      share: 1,
      ways: this.noWays,
      fault: undefined,
    };
    try {
      this.go(segment, begun);
    } finally {
      this.backTo(0); // also after a stopped move
    }
  }

  private go(segment: Segment, run: MoveRun): void {
    this.row[this.packing.offers] = run.offered.length;
    this.follow(segment, run, this.noWays, undefined, 0);
  }

  /** Applies a memoized segment from one of its reads on, then the segments after it. */
  private follow(
    first: Segment,
    run: MoveRun,
    picked: Chain<number>,
    under: CellTest | ChancePick | undefined,
    branch: number,
  ): void {
    let segment = first;
    let script = picked;
    let at = under;
    let way = branch;
    for (;;) {
      const tree = at === undefined ? segment.tree : at.at(way);
      if (tree === undefined) this.learn(segment, run, script);
      else if (tree.kind === 'look') {
        at = tree;
        way = this.row[tree.cell] as number;
      } else if (tree.kind === 'pick') {
        this.everyWay(segment, run, script, tree);
        return;
      } else {
        this.segments += 1;
        if (this.segments % OFTEN === 0 && !this.going()) throw new MoveStopped('time');
        const next = this.endSegment(tree, run);
        if (next === undefined) {
          this.found(run);
          return;
        }
        segment = next;
        script = this.noWays;
        at = undefined;
        this.row[this.packing.offers] = run.offered.length;
      }
    }
  }

  private everyWay(segment: Segment, run: MoveRun, script: Chain<number>, pick: ChancePick): void {
    if (run.ways.length > DEEPEST) throw new MoveStopped('chance');
    const mark = this.undo.length;
    for (let way = 0; way < pick.ways; way += 1) {
      const { offered, tags, words, steps, lines, safe, told, fault } = run;
      const share = run.share * pick.shareOf(way);
      const ways = run.ways.with(way);
      const on: MoveRun = { offered, tags, words, steps, lines, safe, told, share, ways, fault };
      this.row[this.packing.offers] = run.offered.length;
      this.follow(segment, on, script.with(way), pick, way);
      this.backTo(mark);
    }
  }

  /** Stores the result of a segment. Returns the next segment, if there is one. */
  private endSegment(end: SegmentEnd, run: MoveRun): Segment | undefined {
    this.write(end);
    if (end.drops) run.offered = this.points.none;
    for (let at = 0; at < end.offers.length; at += 1) {
      run.offered = run.offered.with(end.offers[at] as Offer);
    }
    run.tags = run.tags.withAll(end.tags);
    run.words += end.words;
    run.steps += end.steps;
    run.lines += end.lines;
    run.safe ||= end.safe;
    run.told ||= end.told;
    run.fault = end.fault;
    if (this.machine.isRound(run.steps, run.lines))
      run.fault = new Fault('circles', CIRCLES, end.at);
    if (run.fault !== undefined) {
      if (run.fault.code === 'circles') run.tags = this.noTags; // their number depends on the step limit
      return undefined;
    }
    if (end.next !== undefined) return end.next;
    const { list } = run.offered;
    const [first] = list;
    if (first !== undefined && list.every(({ invisible }) => invisible)) {
      run.offered = this.points.none;
      return this.segmentOf(first);
    }
    run.fault = list.length > 0 || run.safe ? end.fine : end.bare;
    return undefined;
  }

  private write({ sets, adds }: SegmentEnd): void {
    const { row, undo } = this;
    for (let at = 0; at < sets.length; at += 2) {
      const cell = sets[at] as number;
      undo.push(cell, row[cell] as number);
      row[cell] = sets[at + 1] as number;
    }
    for (let at = 0; at < adds.length; at += 2) {
      const cell = adds[at] as number;
      undo.push(cell, row[cell] as number);
      row[cell] = (row[cell] as number) + (adds[at + 1] as number);
    }
  }

  private backTo(mark: number): void {
    const { row, undo } = this;
    while (undo.length > mark) {
      const old = undo.pop() as number;
      row[undo.pop() as number] = old;
    }
  }

  /** Runs a segment with values it has not read before. */
  private learn(segment: Segment, run: MoveRun, { list }: Chain<number>): void {
    const { machine, reads, packing } = this;
    const memory = packing.unpack(this.row, machine.first);
    reads.begin(this.row, list);
    const chance = machine.chance;
    machine.chance = reads;
    machine.reads = reads;
    machine.offersBefore = run.offered.length;
    let on = false;
    let fault: Fault | undefined;
    try {
      on = machine.segment(memory, segment.start, this.enough);
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      fault = thrown;
      fault.at ??= machine.at;
    } finally {
      machine.chance = chance;
      machine.reads = undefined;
      machine.offersBefore = 0;
    }
    this.ends += 1;
    if (this.ends > MOST_LEAVES) this.forget();
    segment.learn(reads.prints, this.endOf(memory, on, fault));
  }

  /** Tells whether to cut a segment here: after many reads, or after an option. */
  private readonly enough = (): boolean =>
    this.reads.prints.length >= ENOUGH ||
    (this.machine.offers.length > 0 && this.machine.offersBefore < MANY_OFFERS);

  /** Drops all memoized segments to free memory; they can be computed again. */
  private forget(): void {
    this.ends = 0;
    this.byOffer = new Map();
    this.byThreads = new Map();
  }

  private segmentOf(offer: Offer): Segment {
    let segment = this.byOffer.get(offer);
    if (segment === undefined) {
      segment = new Segment((machine) => machine.follow(offer));
      this.byOffer.set(offer, segment);
    }
    return segment;
  }

  private segmentFrom(threads: readonly Thread[]): Segment {
    const key = threadsKey(threads);
    let segment = this.byThreads.get(key);
    if (segment === undefined) {
      const kept = threads.map(copyThread);
      segment = new Segment((machine) => machine.stand(kept.map(copyThread)));
      this.byThreads.set(key, segment);
    }
    return segment;
  }

  private endOf(memory: Memory, on: boolean, fault: Fault | undefined): SegmentEnd {
    const { machine } = this;
    const { said } = machine;
    const stopped = !on && fault === undefined;
    return {
      kind: 'end',
      ...this.packing.changes(memory, this.row, this.reads),
      tags: said.tags,
      words: said.words,
      lines: said.lines,
      steps: machine.steps,
      offers: machine.offers.map((offer) => this.points.offer(offer)),
      drops: machine.ended,
      safe: machine.safe,
      told: machine.told,
      at: machine.at,
      next: on ? this.segmentFrom(machine.threads) : undefined,
      fault,
      fine: stopped ? machine.faultAtEnd(true) : undefined,
      bare: stopped ? machine.faultAtEnd(false) : undefined,
    };
  }
}
