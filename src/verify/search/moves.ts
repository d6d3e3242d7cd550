import { type KeyParts, threadsKey } from '../live/key.ts';
import { Chain } from '../run/chain.ts';
import { Fault } from '../run/fault.ts';
import { CIRCLES, type Machine, TOP } from '../run/machine.ts';
import type { Memory } from '../run/memory.ts';
import { copyThread, newThread, type Offer, type Thread } from '../run/thread.ts';
import { Trail } from '../run/trail.ts';
import { ChoicePoints } from './choice-point.ts';
import { type Leaf, Leg, type Look, type Pick } from './leg.ts';
import { MoveStopped } from './move-stopped.ts';
import { Packing } from './pack.ts';
import { classesOf } from './state-table.ts';

/** A move so far; where it has ended, what it came to. */
export interface MoveRun {
  offered: Chain<Offer>;
  tags: Chain<string>;
  words: number;
  steps: number;
  lines: number;
  safe: boolean;
  told: boolean; // a function that is watched has answered yes
  share: number; // how likely chance falls so, of 1
  ways: Chain<number>; // how chance fell
  fault: Fault | undefined;
}

const ENOUGH = 3; // footprints of a leg, where it may be cut
const MANY_OFFERS = 100; // made in one move: more are a row that need not be kept at each length
const DEEPEST = 400; // picks of chance in one move, one after another
const OFTEN = 256; // legs between two looks at whether to go on
const MOST_LEAVES = 400_000;

/**
 * Makes moves of a story on a row of numbers. A move is a chain of legs, and a leg that finds what
 * an earlier one found is not run again: it is known how it ends.
 */
export class Moves {
  readonly packing: Packing;
  readonly row: Int32Array; // what the story remembers now
  private readonly machine: Machine;
  private readonly trail: Trail;
  readonly points: ChoicePoints;
  private readonly classOf: (cell: number) => (raw: number) => number;
  private readonly noTags = new Chain<string>();
  private readonly noWays = new Chain<number>();
  private readonly undo: number[] = []; // pairs: a cell, what it held
  private byOffer = new Map<Offer, Leg>();
  private byThreads = new Map<string, Leg>();
  private leaves = 0;
  private legs = 0;
  private found: (run: MoveRun) => void = () => undefined;
  private readonly going: () => boolean;

  /** `going` is asked now and then inside a move too: where it says no, the move is stopped. */
  constructor(machine: Machine, parts: KeyParts, going: () => boolean = () => true) {
    this.machine = machine;
    this.going = going;
    this.packing = new Packing(parts.cells);
    this.row = new Int32Array(this.packing.width);
    this.trail = new Trail(parts.cells);
    this.points = new ChoicePoints(parts);
    const classes = parts.tell.map((tell, cell) =>
      classesOf((raw) => tell(this.packing.valueOf(cell, raw))),
    );
    this.classOf = (cell) => classes[cell] ?? ((raw) => raw);
  }

  /** Runs from the top with this memory, every way that chance may fall. */
  begin(memory: Memory, found: (run: MoveRun) => void): void {
    this.packing.pack(memory, this.row);
    this.make(this.legFrom([newThread(TOP)]), found);
  }

  /** Takes an option with what `row` remembers, which is left as it was. */
  take(offer: Offer, found: (run: MoveRun) => void): void {
    this.make(this.legOf(offer), found);
  }

  private make(leg: Leg, found: (run: MoveRun) => void): void {
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
      this.go(leg, begun);
    } finally {
      this.backTo(0); // a move that was stopped, too
    }
  }

  private go(leg: Leg, run: MoveRun): void {
    this.row[this.packing.offers] = run.offered.length;
    this.follow(leg, run, this.noWays, undefined, 0);
  }

  /** Follows what is known of a leg from one of its footprints on, and the legs after it. */
  private follow(
    first: Leg,
    run: MoveRun,
    picked: Chain<number>,
    under: Look | Pick | undefined,
    branch: number,
  ): void {
    let leg = first;
    let script = picked;
    let at = under;
    let way = branch;
    for (;;) {
      const tree = at === undefined ? leg.tree : at.at(way);
      if (tree === undefined) this.learn(leg, run, script);
      else if (tree.kind === 'look') {
        at = tree;
        way = this.row[tree.cell] as number;
      } else if (tree.kind === 'pick') {
        this.everyWay(leg, run, script, tree);
        return;
      } else {
        this.legs += 1;
        if (this.legs % OFTEN === 0 && !this.going()) throw new MoveStopped('time');
        const next = this.endLeg(tree, run);
        if (next === undefined) {
          this.found(run);
          return;
        }
        leg = next;
        script = this.noWays;
        at = undefined;
        this.row[this.packing.offers] = run.offered.length;
      }
    }
  }

  private everyWay(leg: Leg, run: MoveRun, script: Chain<number>, pick: Pick): void {
    if (run.ways.length > DEEPEST) throw new MoveStopped('chance');
    const mark = this.undo.length;
    for (let way = 0; way < pick.ways; way += 1) {
      const { offered, tags, words, steps, lines, safe, told, fault } = run;
      const share = run.share * pick.shareOf(way);
      const ways = run.ways.with(way);
      const on: MoveRun = { offered, tags, words, steps, lines, safe, told, share, ways, fault };
      this.row[this.packing.offers] = run.offered.length;
      this.follow(leg, on, script.with(way), pick, way);
      this.backTo(mark);
    }
  }

  /** Writes down what a leg came to; the leg that follows, if any does. */
  private endLeg(leaf: Leaf, run: MoveRun): Leg | undefined {
    this.write(leaf);
    if (leaf.drops) run.offered = this.points.none;
    for (let at = 0; at < leaf.offers.length; at += 1) {
      run.offered = run.offered.with(leaf.offers[at] as Offer);
    }
    run.tags = run.tags.withAll(leaf.tags);
    run.words += leaf.words;
    run.steps += leaf.steps;
    run.lines += leaf.lines;
    run.safe ||= leaf.safe;
    run.told ||= leaf.told;
    run.fault = leaf.fault;
    if (this.machine.isRound(run.steps, run.lines)) run.fault = new Fault('circles', CIRCLES);
    if (run.fault !== undefined) {
      if (run.fault.code === 'circles') run.tags = this.noTags; // as many as rounds
      return undefined;
    }
    if (leaf.next !== undefined) return leaf.next;
    const { list } = run.offered;
    const [first] = list;
    if (first !== undefined && list.every(({ invisible }) => invisible)) {
      run.offered = this.points.none;
      return this.legOf(first);
    }
    run.fault = list.length > 0 || run.safe ? leaf.fine : leaf.bare;
    return undefined;
  }

  private write({ sets, adds }: Leaf): void {
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

  /** Runs a leg that finds something new. */
  private learn(leg: Leg, run: MoveRun, { list }: Chain<number>): void {
    const { machine, trail, packing } = this;
    const memory = packing.unpack(this.row, machine.first);
    trail.begin(this.row, list);
    const chance = machine.chance;
    machine.chance = trail;
    machine.trail = trail;
    machine.offersBefore = run.offered.length;
    let on = false;
    let fault: Fault | undefined;
    try {
      on = machine.leg(memory, leg.start, this.enough);
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      fault = thrown;
      fault.at ??= machine.at;
    } finally {
      machine.chance = chance;
      machine.trail = undefined;
      machine.offersBefore = 0;
    }
    this.leaves += 1;
    if (this.leaves > MOST_LEAVES) this.forget();
    leg.learn(trail.prints, this.leafOf(memory, on, fault));
  }

  /** A leg is cut where it has looked at much, or made an option: the rest is another's. */
  private readonly enough = (): boolean =>
    this.trail.prints.length >= ENOUGH ||
    (this.machine.offers.length > 0 && this.machine.offersBefore < MANY_OFFERS);

  /** What is known can be found out again. */
  private forget(): void {
    this.leaves = 0;
    this.byOffer = new Map();
    this.byThreads = new Map();
  }

  private legOf(offer: Offer): Leg {
    let leg = this.byOffer.get(offer);
    if (leg === undefined) {
      leg = new Leg((machine) => machine.follow(offer), this.classOf);
      this.byOffer.set(offer, leg);
    }
    return leg;
  }

  private legFrom(threads: readonly Thread[]): Leg {
    const key = threadsKey(threads);
    let leg = this.byThreads.get(key);
    if (leg === undefined) {
      const kept = threads.map(copyThread);
      leg = new Leg((machine) => machine.stand(kept.map(copyThread)), this.classOf);
      this.byThreads.set(key, leg);
    }
    return leg;
  }

  private leafOf(memory: Memory, on: boolean, fault: Fault | undefined): Leaf {
    const { machine } = this;
    const { said } = machine;
    const stopped = !on && fault === undefined;
    return {
      kind: 'leaf',
      ...this.packing.changes(memory, this.row, this.trail.written),
      tags: said.tags,
      words: said.words,
      lines: said.lines,
      steps: machine.steps,
      offers: machine.offers.map((offer) => this.points.offer(offer)),
      drops: machine.ended,
      safe: machine.safe,
      told: machine.told,
      next: on ? this.legFrom(machine.threads) : undefined,
      fault,
      fine: stopped ? machine.faultAtEnd(true) : undefined,
      bare: stopped ? machine.faultAtEnd(false) : undefined,
    };
  }
}
