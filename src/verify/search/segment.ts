import type { LiveCell } from '../dataflow/analysis.ts';
import type { Fault } from '../graph/fault.ts';
import type { Memory } from '../graph/memory.ts';
import type { Value } from '../graph/value.ts';
import { Chance } from '../interpreter/chance.ts';
import type { Offer } from '../interpreter/machine.ts';
import type { Recorder } from '../interpreter/state.ts';

/** A list that equal lists share: each item leads to the list that is longer by it (a trie). */
export class SharedList<T> {
  readonly items: readonly T[];
  private readonly longer = new Map<T, SharedList<T>>();

  constructor(items: readonly T[] = []) {
    this.items = items;
  }

  /** Returns the list with one more item. */
  with(item: T): SharedList<T> {
    const known = this.longer.get(item);
    if (known !== undefined) return known;
    const list = new SharedList([...this.items, item]);
    this.longer.set(item, list);
    return list;
  }
}

/** A set of waiting options with the cells that are live there. */
export interface ChoicePoint {
  readonly offers: readonly Offer[]; // those that can be seen
  readonly kind: number; // equal for points that differ in nothing that is part of a state
  readonly live: readonly LiveCell[];
}

/** A stretch of the story with a fixed start, whose result depends only on the cells it reads and on chance. */
export interface Segment {
  readonly root: DecisionNode; // of the decision tree of its results
  readonly run: (memory: Memory) => void; // changes the memory
}

/** The result of a segment for one combination of values read and outcomes of chance. */
export interface SegmentEnd {
  readonly cells: readonly number[]; // that it writes
  readonly values: readonly Value[]; // what it writes there
  readonly tags: readonly string[];
  readonly words: number;
  readonly lines: number;
  readonly steps: number;
  readonly told: boolean; // a watched function returned true
  readonly at: number; // node that ran last
  readonly point: ChoicePoint; // where the flow waits, if it has stopped
  readonly next: Segment | undefined; // next segment, if it has not
  readonly fault: Fault | undefined; // the fault that stopped it
}

/** A node of a decision tree: a read of a cell, a draw of chance, the end of the segment, or not known yet. */
export class DecisionNode {
  cell: number | undefined;
  shares: readonly number[] | undefined; // probabilities of the outcomes of chance
  end: SegmentEnd | undefined;
  // Most nodes have one kid, so the last one asked for is at hand, and a map is made for the second.
  private value: Value | undefined; // read, or outcome
  private kid: DecisionNode | undefined;
  private kids: Map<Value, DecisionNode> | undefined;

  at(value: Value): DecisionNode {
    const { kid } = this;
    if (kid !== undefined && this.value === value) return kid;
    if (kid !== undefined) this.kids ??= new Map([[this.value as Value, kid]]);
    const next = this.kids?.get(value) ?? new DecisionNode();
    this.kids?.set(value, next);
    this.value = value;
    this.kid = next;
    return next;
  }
}

/**
 * The read set of a run, as a way down the decision tree: the cells it reads before it writes them, with their values,
 * and the outcomes of chance.
 */
export class ReadSet extends Chance implements Recorder {
  at: DecisionNode;
  count = 0; // reads and draws
  readonly written = new Set<number>();
  private readonly known = new Set<number>();

  constructor(root: DecisionNode, script: readonly number[]) {
    super(script);
    this.at = root;
  }

  read(cell: number, value: Value): void {
    if (this.known.has(cell)) return;
    this.known.add(cell);
    this.count += 1;
    this.at.cell = cell;
    this.at = this.at.at(value);
  }

  wrote(cell: number): void {
    this.known.add(cell);
    this.written.add(cell);
  }

  override pick(ways: number, shares?: readonly number[]): number {
    const way = super.pick(ways, shares);
    this.count += 1;
    this.at.shares ??= shares ?? Array.from({ length: ways }, () => 1 / ways);
    this.at = this.at.at(way);
    return way;
  }
}
