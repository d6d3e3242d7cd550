import type { KeyParts } from '../dataflow/key.ts';
import type { ChoicePoint } from './choice-point.ts';
import type { Packing } from './pack.ts';

/** Numbers the abstract values of a cell. */
function classesOf(tell: (raw: number) => string): (raw: number) => number {
  const known = new Map<number, number>(); // by packed number
  const ids = new Map<string, number>();
  return (raw) => {
    let id = known.get(raw);
    if (id === undefined) {
      const text = tell(raw);
      id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      known.set(raw, id);
    }
    return id;
  };
}

/**
 * The states of a search, by their options and the abstract values of their live cells. The live cells of the first
 * moment of each state are stored and represent all moments merged into it.
 */
export class StateTable {
  private readonly ids = new Map<string, number>();
  private readonly points: ChoicePoint[] = []; // by state
  private readonly raws: Int32Array[] = []; // by state: its live cells
  private readonly classes: readonly ((raw: number) => number)[]; // by cell
  private readonly packing: Packing;
  private readonly base: Int32Array; // value of cells that are not live

  constructor({ cells, tell }: KeyParts, packing: Packing, base: Int32Array) {
    this.packing = packing;
    this.base = base;
    this.classes = cells.all.map((_, cell) =>
      classesOf((raw) => (tell[cell] as (typeof tell)[number])(packing.valueOf(cell, raw))),
    );
  }

  /** Returns the key of a state, two characters a number. */
  keyOf({ place, live }: ChoicePoint, row: Int32Array): string {
    const codes = [place & 0xffff, place >>> 16];
    for (let at = 0; at < live.length; at += 1) {
      const cell = live[at] as number;
      const id = (this.classes[cell] as (raw: number) => number)(row[cell] as number);
      codes.push(id & 0xffff, id >>> 16);
    }
    return String.fromCharCode(...codes);
  }

  find(key: string): number | undefined {
    return this.ids.get(key);
  }

  add(key: string, point: ChoicePoint, row: Int32Array): number {
    const id = this.points.length;
    this.ids.set(key, id);
    this.points.push(point);
    const { live } = point;
    const raws = new Int32Array(live.length);
    for (let at = 0; at < live.length; at += 1) raws[at] = row[live[at] as number] as number;
    this.raws.push(raws);
    return id;
  }

  /** Writes a stored state into `row`, advanced by one choice. */
  load(state: number, row: Int32Array): void {
    row.set(this.base);
    const { live } = this.points[state] as ChoicePoint;
    const raws = this.raws[state] as Int32Array;
    for (let at = 0; at < live.length; at += 1) {
      const cell = live[at] as number;
      row[cell] = this.packing.aged(cell, raws[at] as number);
    }
  }
}
