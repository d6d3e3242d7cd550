import { type KeyParts, threadKey } from '../live/key.ts';
import type { OnceOnly } from '../live/once.ts';
import type { Packing } from './pack.ts';
import type { Situation } from './situation.ts';
import { StateTable } from './state-table.ts';
import { ValueClasses } from './value-classes.ts';

/**
 * A table in which a state also stands for those that are like it but for having fewer of some
 * once-only options left: they can do nothing that it cannot.
 */
export class CoverTable extends StateTable {
  /** Once-only options that were met with no other option beside them. */
  readonly alone = new Set<number>();
  private readonly once: OnceOnly;
  private readonly onceCells: ReadonlySet<number>;
  private readonly alike = new Map<string, number[]>(); // states by what must be the same
  private readonly liveBeside = new Map<Situation, readonly number[]>();
  private readonly parts: KeyParts;
  private readonly classes: readonly ValueClasses[]; // by cell: of values that are alike everywhere
  private key = '';

  constructor(parts: KeyParts, packing: Packing, base: Int32Array, once: OnceOnly) {
    super(parts, packing, base);
    this.parts = parts;
    this.classes = parts.tell.map((tell, cell) => new ValueClasses(cell, tell, packing));
    this.once = once;
    this.onceCells = new Set(once.values());
  }

  override find(situation: Situation, row: Int32Array): number {
    const found = super.find(situation, row);
    this.lesser = false;
    if (found >= 0) return found;
    this.key = this.keyOf(situation, row);
    const covering = this.alike.get(this.key)?.find((state) => this.covers(state, situation, row));
    this.lesser = covering !== undefined;
    return covering ?? found;
  }

  override add(situation: Situation, row: Int32Array, found: number): number {
    const id = super.add(situation, row, found);
    const states = this.alike.get(this.key) ?? [];
    this.alike.set(this.key, states);
    states.push(id);
    if (situation.offers.every(({ node }) => this.once.has(node))) {
      for (const { node } of situation.offers) this.alone.add(node);
    }
    return id;
  }

  /** What two states must share: the other options, and what lives behind those. */
  private keyOf(situation: Situation, row: Int32Array): string {
    const others = situation.offers.filter(({ node }) => !this.once.has(node));
    let live = this.liveBeside.get(situation);
    if (live === undefined) {
      live = this.parts.decidingAt(others).cells.filter((cell) => !this.onceCells.has(cell));
      this.liveBeside.set(situation, live);
    }
    return `${others.map(threadKey).join(';')} ${live.map((cell) => this.told(cell, row[cell] as number)).join()}`;
  }

  private told(cell: number, raw: number): number {
    return (this.classes[cell] as ValueClasses).of(raw);
  }

  private covers(state: number, { offers, live }: Situation, row: Int32Array): boolean {
    const there = this.situationOf(state);
    if (!offers.every((offer) => there.offers.includes(offer))) return false;
    return live.every((cell) => {
      const here = row[cell] as number;
      const held = this.heldBy(state, cell);
      if (this.onceCells.has(cell)) return held === 0 || here > 0;
      return this.told(cell, held) === this.told(cell, here);
    });
  }
}
