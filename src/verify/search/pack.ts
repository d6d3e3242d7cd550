import type { Cell, Cells } from '../dataflow/cell.ts';
import { keyOf, Undrawn, type Value } from '../graph/value.ts';
import { copyMemory, type Memory, NEVER } from '../interpreter/memory.ts';

/** Turns since a place that was never visited. */
const SINCE_NEVER = 1_000_000_000;

/** Cells that were given a number, and cells to which one was added. */
interface Changes {
  readonly sets: Int32Array;
  readonly adds: Int32Array;
}

/** Values with numbers of their own, so that what a story remembers is a row of numbers. */
class Pool {
  private readonly values: Value[] = [];
  private readonly simple = new Map<Value, number>();
  private readonly objects = new Map<string, number>();

  idOf(value: Value): number {
    const known = this.simple.get(value);
    if (known !== undefined) return known;
    const plain = typeof value !== 'object' || value instanceof Undrawn;
    const key = plain ? '' : keyOf(value);
    const same = plain ? undefined : this.objects.get(key);
    if (same !== undefined) return same;
    const id = this.values.length;
    this.values.push(value);
    if (plain) this.simple.set(value, id);
    else this.objects.set(key, id);
    return id;
  }

  valueAt(id: number): Value {
    const value = this.values[id];
    if (value === undefined) throw new Error('a value without a number');
    return value;
  }
}

/**
 * What a story remembers as one row of whole numbers, a place for each cell: the number of a value,
 * how often a place was visited, how many turns ago, which cards of a deck are dealt.
 */
export class Packing {
  readonly width: number;
  readonly offers: number; // the place behind the cells: how many options there are so far
  private readonly pool = new Pool();
  private readonly cells: Cells;

  constructor(cells: Cells) {
    this.cells = cells;
    this.offers = cells.all.length;
    this.width = this.offers + 1;
  }

  /** The number that stands for a variable's value. */
  readonly idOf = (value: Value): number => this.pool.idOf(value);

  pack(memory: Memory, into: Int32Array): void {
    this.cells.all.forEach((cell, at) => {
      into[at] = this.rawIn(memory, cell);
    });
    into[this.offers] = 0;
  }

  private rawIn(memory: Memory, cell: Cell): number {
    switch (cell.kind) {
      case 'global':
        return this.pool.idOf(memory.globals[cell.slot] as Value);
      case 'visits':
        return memory.visits[cell.slot] as number;
      case 'turns': {
        const last = memory.turns[cell.slot] as number;
        return last === NEVER ? SINCE_NEVER : memory.turn - last;
      }
      case 'turn':
        return memory.turn;
      case 'deck':
        return memory.shuffled.get(cell.container) ?? 0;
    }
  }

  /** The memory that a row stands for; `like` has its shape. */
  unpack(row: Int32Array, like: Memory): Memory {
    const memory = copyMemory(like);
    const turn = row[this.cells.turn] as number;
    const shuffled = new Map<number, number>();
    this.cells.all.forEach((cell, at) => {
      const raw = row[at] as number;
      if (cell.kind === 'global') memory.globals[cell.slot] = this.pool.valueAt(raw);
      else if (cell.kind === 'visits') memory.visits[cell.slot] = raw;
      else if (cell.kind === 'turns') {
        memory.turns[cell.slot] = raw >= SINCE_NEVER ? NEVER : turn - raw;
      } else if (cell.kind === 'deck' && raw !== 0) shuffled.set(cell.container, raw);
    });
    memory.turn = turn;
    memory.shuffled = shuffled;
    return memory;
  }

  /** What a run changed that began with `row` and ended with `memory`: pairs of cell and number. */
  changes(
    memory: Memory,
    row: Int32Array,
    { written, visited }: { readonly written: Iterable<number>; readonly visited: Set<number> },
  ): Changes {
    const sets: number[] = [];
    const adds: number[] = [];
    for (const slot of written) sets.push(slot, this.pool.idOf(memory.globals[slot] as Value));
    this.cells.all.forEach((cell, at) => {
      const before = row[at] as number;
      if (cell.kind === 'visits') {
        const more = (memory.visits[cell.slot] as number) - before;
        if (more !== 0) adds.push(at, more);
      } else if (cell.kind === 'turns') {
        if (visited.has(cell.slot)) sets.push(at, 0); // not only where they change: a segment is reused
      } else if (cell.kind === 'deck') {
        const dealt = memory.shuffled.get(cell.container) ?? 0;
        if (dealt !== before) sets.push(at, dealt);
      }
    });
    return { sets: Int32Array.from(sets), adds: Int32Array.from(adds) };
  }

  /** What a raw number of a cell stands for, as the story sees it. */
  valueOf(cell: number, raw: number): Value {
    return this.cells.all[cell]?.kind === 'global' ? this.pool.valueAt(raw) : raw;
  }

  /** A row as it is one choice later. */
  age(row: Int32Array, into: Int32Array): void {
    for (let cell = 0; cell < this.offers; cell += 1)
      into[cell] = this.aged(cell, row[cell] as number);
    into[this.offers] = 0;
  }

  /** A raw number one choice later. */
  aged(cell: number, raw: number): number {
    const kind = this.cells.all[cell]?.kind;
    const ages = kind === 'turn' || (kind === 'turns' && raw < SINCE_NEVER);
    return ages ? raw + 1 : raw;
  }
}
