import type { Fault } from '../graph/fault.ts';
import type { Shares } from '../interpreter/chance.ts';
import type { Machine } from '../interpreter/machine.ts';
import type { Offer } from '../interpreter/thread.ts';
import type { ReadEvent } from './reads.ts';

/** The result of a segment for one combination of reads. */
export interface SegmentEnd {
  readonly kind: 'end';
  readonly sets: Int32Array; // pairs: a cell and its new packed number
  readonly adds: Int32Array; // pairs: a cell and the number added
  readonly tags: readonly string[];
  readonly words: number;
  readonly steps: number;
  readonly lines: number;
  readonly offers: readonly Offer[]; // options it made
  readonly drops: boolean; // it drops all earlier options
  readonly safe: boolean; // the flow ended by DONE or END
  readonly told: boolean; // a watched function returned true
  readonly at: number; // node that ran last
  readonly next: Segment | undefined; // next segment; undefined if the flow stopped
  readonly fault: Fault | undefined; // the fault that stopped it
  readonly fine: Fault | undefined; // fault at the stop if options wait
  readonly bare: Fault | undefined; // fault at the stop if none wait
}

/** A read of a cell in the tree: one branch for each value. */
export class CellTest {
  readonly kind = 'look';
  readonly cell: number;
  private readonly kids = new Map<number, Tree>(); // by value

  constructor(cell: number) {
    this.cell = cell;
  }

  at(raw: number): Tree | undefined {
    return this.kids.get(raw);
  }

  grow(raw: number, tree: Tree): void {
    this.kids.set(raw, tree);
  }
}

/** A draw of chance in the tree: one branch for each outcome. */
export class ChancePick {
  readonly kind = 'pick';
  readonly ways: number;
  readonly shares: Shares | undefined;
  private readonly kids: (Tree | undefined)[];

  constructor(ways: number, shares: Shares | undefined) {
    this.ways = ways;
    this.shares = shares;
    this.kids = Array.from({ length: ways }, () => undefined);
  }

  at(way: number): Tree | undefined {
    return this.kids[way];
  }

  grow(way: number, tree: Tree): void {
    this.kids[way] = tree;
  }

  shareOf(way: number): number {
    return this.shares?.[way]?.share ?? 1 / this.ways;
  }
}

/** A decision tree of memoized results: reads in order, then the result. */
export type Tree = CellTest | ChancePick | SegmentEnd;

/** A stretch of the story with a fixed start, whose result depends only on the cells it reads. */
export class Segment {
  readonly start: (machine: Machine) => void;
  tree: Tree | undefined;

  constructor(start: (machine: Machine) => void) {
    this.start = start;
  }

  /** Adds the result of a run to the tree. */
  learn(prints: readonly ReadEvent[], end: SegmentEnd): void {
    let here: CellTest | ChancePick | undefined;
    let way = 0;
    for (const print of prints) {
      let next = here === undefined ? this.tree : here.at(way);
      if (next === undefined) {
        next =
          'cell' in print ? new CellTest(print.cell) : new ChancePick(print.ways, print.shares);
        this.put(here, way, next);
      }
      if (next.kind === 'end') throw new Error('two runs that found the same looked elsewhere');
      here = next;
      way = 'cell' in print ? print.raw : print.way;
    }
    this.put(here, way, end);
  }

  private put(at: CellTest | ChancePick | undefined, way: number, tree: Tree): void {
    if (at === undefined) this.tree = tree;
    else at.grow(way, tree);
  }
}
