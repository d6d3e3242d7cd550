import type { Saturated } from '../live/saturate.ts';
import type { Packing } from './pack.ts';

const EMPTY = -1;

/** Numbers the values of a cell so that equal numbers are values the story cannot tell apart. */
export class ValueClasses {
  private readonly known: number[] = []; // by raw number
  private readonly rare = new Map<number, number>();
  private readonly ids = new Map<string, number>();
  private readonly tell: (raw: number) => string;

  constructor(cell: number, tell: Saturated, packing: Packing) {
    this.tell = (raw) => tell(packing.valueOf(cell, raw));
  }

  of(raw: number): number {
    const small = raw >= 0 && raw < 4096;
    const known = small ? this.known[raw] : this.rare.get(raw);
    if (known !== undefined && known !== EMPTY) return known;
    const text = this.tell(raw);
    const id = this.ids.get(text) ?? this.ids.size;
    this.ids.set(text, id);
    if (small) {
      while (this.known.length <= raw) this.known.push(EMPTY);
      this.known[raw] = id;
    } else this.rare.set(raw, id);
    return id;
  }
}
