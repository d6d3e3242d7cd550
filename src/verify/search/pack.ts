import type { Cell, Cells } from '../dataflow/cell.ts';
import { keyOf, Undrawn, type Value } from '../graph/value.ts';
import { copyMemory, type Memory, NEVER_VISITED } from '../interpreter/memory.ts';

/** Turns since the visit of a place that was never visited. */
const SINCE_NEVER = 1_000_000_000;

/** The changes of a run: cells that were set, and cells that were increased. */
interface Changes {
  readonly sets: Int32Array;
  readonly adds: Int32Array;
}

/** Numbers values, so that memory can be packed into integers. */
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
 * Packs the memory of a story into a row of integers, one for each cell: the number of a value, a visit count, turns
 * since a visit, or the dealt elements of a deck as bits.
 */
export class Packing {
  readonly width: number;
  readonly offers: number; // index after the cells: number of options so far
  private readonly pool = new Pool();
  private readonly cells: Cells;

  constructor(cells: Cells) {
    this.cells = cells;
    this.offers = cells.all.length;
    this.width = this.offers + 1;
  }

  /** Returns the number of a value. */
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
        return last === NEVER_VISITED ? SINCE_NEVER : memory.turn - last;
      }
      case 'turn':
        return memory.turn;
      case 'deck':
        return memory.shuffled.get(cell.container) ?? 0;
    }
  }

  /** Unpacks a row; `like` is any memory of the story. */
  unpack(row: Int32Array, like: Memory): Memory {
    const memory = copyMemory(like);
    const turn = row[this.cells.turn] as number;
    const shuffled = new Map<number, number>();
    this.cells.all.forEach((cell, at) => {
      const raw = row[at] as number;
      if (cell.kind === 'global') memory.globals[cell.slot] = this.pool.valueAt(raw);
      else if (cell.kind === 'visits') memory.visits[cell.slot] = raw;
      else if (cell.kind === 'turns') {
        memory.turns[cell.slot] = raw >= SINCE_NEVER ? NEVER_VISITED : turn - raw;
      } else if (cell.kind === 'deck' && raw !== 0) shuffled.set(cell.container, raw);
    });
    memory.turn = turn;
    memory.shuffled = shuffled;
    return memory;
  }

  /** Returns the changes between `row` and `memory`, as pairs of cell and number. */
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
        if (visited.has(cell.slot)) sets.push(at, 0); // even if unchanged, since the segment is reused with other rows
      } else if (cell.kind === 'deck') {
        const dealt = memory.shuffled.get(cell.container) ?? 0;
        if (dealt !== before) sets.push(at, dealt);
      }
    });
    return { sets: Int32Array.from(sets), adds: Int32Array.from(adds) };
  }

  /** Returns the value that a packed number of a cell stands for. */
  valueOf(cell: number, raw: number): Value {
    return this.cells.all[cell]?.kind === 'global' ? this.pool.valueAt(raw) : raw;
  }

  /** Advances a row by one choice: turns since visits grow. */
  age(row: Int32Array, into: Int32Array): void {
    for (let cell = 0; cell < this.offers; cell += 1)
      into[cell] = this.aged(cell, row[cell] as number);
    into[this.offers] = 0;
  }

  /** Advances one packed number by one choice. */
  aged(cell: number, raw: number): number {
    const kind = this.cells.all[cell]?.kind;
    const ages = kind === 'turn' || (kind === 'turns' && raw < SINCE_NEVER);
    return ages ? raw + 1 : raw;
  }
}
