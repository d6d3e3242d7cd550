import type { Fault } from '../graph/fault.ts';
import type { Shares } from '../interpreter/chance.ts';
import type { Machine } from '../interpreter/machine.ts';
import type { Offer } from '../interpreter/thread.ts';
import type { ReadEvent } from './reads.ts';

/** How a segment ends that found what leads here. */
export interface SegmentEnd {
  readonly kind: 'end';
  readonly sets: Int32Array; // pairs: a cell, the raw number it now has
  readonly adds: Int32Array; // pairs: a cell, how much was added to it
  readonly tags: readonly string[];
  readonly words: number;
  readonly steps: number;
  readonly lines: number;
  readonly offers: readonly Offer[]; // made on the way
  readonly drops: boolean; // all offers made before are dropped
  readonly safe: boolean; // the flow was left on purpose
  readonly told: boolean; // a function that is watched has answered yes
  readonly at: number; // the node that was run last
  readonly next: Segment | undefined; // where it goes on; else the flow has stopped
  readonly fault: Fault | undefined; // it broke off
  readonly fine: Fault | undefined; // what is wrong where it stopped, if anything is offered
  readonly bare: Fault | undefined; // the same if nothing is
}

/** A cell is looked at, and the segment goes on by what it holds. */
export class CellTest {
  readonly kind = 'look';
  readonly cell: number;
  private readonly kids = new Map<number, Tree>(); // by what the cell holds

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

/** Chance picks a way. */
export class Pick {
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

/** All that was found out about a segment: what it looks at, in order, and how it then ends. */
export type Tree = CellTest | Pick | SegmentEnd;

/** A stretch of the story that always begins alike, and is as it finds the cells it looks at. */
export class Segment {
  readonly start: (machine: Machine) => void;
  tree: Tree | undefined;

  constructor(start: (machine: Machine) => void) {
    this.start = start;
  }

  /** Adds a run to what is known. */
  learn(prints: readonly ReadEvent[], end: SegmentEnd): void {
    let here: CellTest | Pick | undefined;
    let way = 0;
    for (const print of prints) {
      let next = here === undefined ? this.tree : here.at(way);
      if (next === undefined) {
        next = 'cell' in print ? new CellTest(print.cell) : new Pick(print.ways, print.shares);
        this.put(here, way, next);
      }
      if (next.kind === 'end') throw new Error('two runs that found the same looked elsewhere');
      here = next;
      way = 'cell' in print ? print.raw : print.way;
    }
    this.put(here, way, end);
  }

  private put(at: CellTest | Pick | undefined, way: number, tree: Tree): void {
    if (at === undefined) this.tree = tree;
    else at.grow(way, tree);
  }
}
