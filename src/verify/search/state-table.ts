import type { KeyParts } from '../live/key.ts';
import type { Saturated } from '../live/saturate.ts';
import { Growing } from './growing.ts';
import type { Packing } from './pack.ts';
import type { ChoicePoint } from './situation.ts';
import { ValueClasses } from './value-classes.ts';

const EMPTY = -1;

/**
 * All states that were met, each by where it waits and by the live cells of one moment that stands
 * for it. Found by hash, then held to every number: two states are never taken for one by chance.
 */
export class StateTable {
  size = 0;
  private readonly situations: ChoicePoint[] = [];
  private readonly starts = new Growing(); // by state: where its live cells begin in `raws`
  private readonly hashes = new Growing(); // by state
  private readonly raws = new Growing();
  private readonly classed = new Growing(); // the classes of the same
  private readonly ways = new Map<number, Map<Saturated, ValueClasses>>(); // to tell values apart, by cell
  private readonly bySituation = new Map<ChoicePoint, readonly ValueClasses[]>();
  private table = new Int32Array(1 << 12).fill(EMPTY);
  private readonly packing: Packing;
  private readonly base: Int32Array; // what a cell holds that cannot matter
  private readonly seeking: Int32Array; // classes of the state that is sought
  private hash = 0;

  constructor({ cells }: KeyParts, packing: Packing, base: Int32Array) {
    this.packing = packing;
    this.base = base;
    this.seeking = new Int32Array(cells.all.length);
  }

  /** The state of what waits and is remembered; below 0, where to `add` it. */
  find(situation: ChoicePoint, row: Int32Array): number {
    const { live, place } = situation;
    const { seeking, table } = this;
    const classes = this.classesAt(situation);
    let hash = place;
    for (let at = 0; at < live.length; at += 1) {
      const cell = live[at] as number;
      const told = (classes[at] as ValueClasses).of(row[cell] as number);
      seeking[at] = told;
      hash = Math.imul(hash ^ told, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    this.hash = hash;
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const state = table[slot] as number;
      if (state === EMPTY) return -1 - slot;
      if (this.hashes.at(state) === hash && this.same(state, situation)) return state;
    }
  }

  /** How the live cells of a situation are told apart. */
  private classesAt(situation: ChoicePoint): readonly ValueClasses[] {
    const known = this.bySituation.get(situation);
    if (known !== undefined) return known;
    const made = situation.live.map((cell, at) => {
      const tell = situation.tell[at] as Saturated;
      const ways = this.ways.get(cell) ?? new Map<Saturated, ValueClasses>();
      this.ways.set(cell, ways);
      const found = ways.get(tell) ?? new ValueClasses(cell, tell, this.packing);
      ways.set(tell, found);
      return found;
    });
    this.bySituation.set(situation, made);
    return made;
  }

  private same(state: number, { place, live }: ChoicePoint): boolean {
    if ((this.situations[state] as ChoicePoint).place !== place) return false;
    const start = this.starts.at(state);
    for (let at = 0; at < live.length; at += 1) {
      if (this.classed.at(start + at) !== this.seeking[at]) return false;
    }
    return true;
  }

  /** Adds the state that `find` did not find just now. */
  add(situation: ChoicePoint, row: Int32Array, found: number): number {
    const id = this.size;
    this.size += 1;
    this.situations.push(situation);
    this.starts.push(this.raws.length);
    this.hashes.push(this.hash);
    situation.live.forEach((cell, at) => {
      this.raws.push(row[cell] as number);
      this.classed.push(this.seeking[at] as number);
    });
    this.table[-1 - found] = id;
    if (this.size * 2 > this.table.length) this.grow();
    return id;
  }

  situationOf(state: number): ChoicePoint {
    return this.situations[state] as ChoicePoint;
  }

  private grow(): void {
    const table = new Int32Array(this.table.length * 2).fill(EMPTY);
    const mask = table.length - 1;
    for (let state = 0; state < this.size; state += 1) {
      let slot = this.hashes.at(state) & mask;
      while (table[slot] !== EMPTY) slot = (slot + 1) & mask;
      table[slot] = state;
    }
    this.table = table;
  }

  /** Remembers a state in `row`, as it is once the next choice is made. */
  load(state: number, row: Int32Array): void {
    row.set(this.base);
    const { live } = this.situations[state] as ChoicePoint;
    const start = this.starts.at(state);
    for (let at = 0; at < live.length; at += 1) {
      const cell = live[at] as number;
      row[cell] = this.packing.aged(cell, this.raws.at(start + at));
    }
  }
}
