import { keyOf, type Value } from '../graph/value.ts';
import { aged, freshMemory, type Layout, type Memory } from './memory.ts';

/** Is told of the cells that a run reads and writes. */
export interface Recorder {
  read(cell: number, value: Value): void;
  wrote(cell: number): void;
}

/** Reads and writes the memory of a story. */
export class MemoryAccess {
  readonly layout: Layout;
  memory: Memory;
  recorder: Recorder | undefined;
  private readonly objects = new Map<string, Value>(); // values that are objects, one for each key

  constructor(layout: Layout) {
    this.layout = layout;
    this.memory = freshMemory(layout);
  }

  /** Returns a memory as it is when one more option is taken. */
  age(memory: Memory): Memory {
    return aged(memory, this.layout);
  }

  /** Reads a cell. */
  read(cell: number): Value {
    const value = this.memory[cell] as Value;
    this.recorder?.read(cell, value);
    return value;
  }

  /** Reads a cell that holds a number. */
  readCount(cell: number): number {
    return this.read(cell) as number;
  }

  /** Writes a cell. Objects are interned, so that equal values are identical. */
  write(cell: number, value: Value): void {
    this.memory[cell] = typeof value === 'object' ? this.interned(value) : value;
    this.recorder?.wrote(cell);
  }

  private interned(value: Value): Value {
    const key = keyOf(value);
    const known = this.objects.get(key);
    if (known !== undefined) return known;
    this.objects.set(key, value);
    return value;
  }
}
