import type { Fault } from '../graph/fault.ts';
import type { Offer } from '../interpreter/thread.ts';
import type { Edge, State } from './edge.ts';

/** A row of whole numbers that grows. */
class IntColumn {
  private held = new Int32Array(1 << 12);
  length = 0;

  push(value: number): void {
    if (this.length === this.held.length) {
      const more = new Int32Array(this.held.length * 2);
      more.set(this.held);
      this.held = more;
    }
    this.held[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.held[index] as number;
  }

  /** All numbers so far, for reading. */
  get all(): Int32Array {
    return this.held.subarray(0, this.length);
  }
}

/**
 * States and moves in columns, as a search finds them; the moves of a state stand together. What
 * asks for one gets it made, so that the many that nobody looks at are never made.
 */
export class Rows {
  readonly from = new IntColumn(); // by move, as in Edge
  readonly offer = new IntColumn();
  readonly to = new IntColumn();
  readonly words = new IntColumn();
  readonly held = new IntColumn();
  readonly told = new IntColumn(); // 1 where so
  readonly share: number[] = [];
  readonly tags: (readonly string[])[] = [];
  readonly ways: (readonly number[])[] = [];
  readonly faults = new Map<number, Fault>();
  readonly offers: (readonly Offer[])[] = []; // by state, as in State
  readonly by = new IntColumn();
  readonly depth = new IntColumn();
  private readonly firsts = new IntColumn(); // by state that was gone on from: its first move

  get moves(): number {
    return this.share.length;
  }

  get states(): number {
    return this.offers.length;
  }

  /** Moves made from here on are those of the next state. */
  goOn(): void {
    this.firsts.push(this.moves);
  }

  /** Where the moves of a state begin; those of the state before end there. */
  firstOf(state: number): number {
    return state < this.firsts.length ? this.firsts.at(state) : this.moves;
  }

  /** The moves of a state in words; `texts`: with what they say. Equal ones in a row are one. */
  toldOf(state: number, texts: boolean): readonly string[] {
    const made: string[] = [];
    for (let id = this.firstOf(state); id < this.firstOf(state + 1); id += 1) {
      const said = texts ? { words: this.words.at(id), tags: this.tags[id] ?? [] } : undefined;
      const held = this.held.at(id);
      const told = this.told.at(id) === 1;
      const fault = this.faults.get(id);
      const text = this.moveText(this.offer.at(id), this.to.at(id), held, told, fault, said);
      if (text !== made.at(-1)) made.push(text);
    }
    return made;
  }

  /** A move in words. */
  moveText(
    offer: number,
    to: number,
    held: number,
    told: boolean,
    fault: Fault | undefined,
    said: { readonly words: number; readonly tags: readonly string[] } | undefined,
  ): string {
    const what = said === undefined ? '' : `${said.words} ${said.tags.join('#')}`;
    return `${offer}>${to} ${held} ${told} ${fault?.message ?? ''} ${what}`;
  }

  edge(id: number): Edge {
    return this.edgeAs(id, id, this.from.at(id), this.to.at(id));
  }

  /** A move by another number, between other states. */
  edgeAs(id: number, as: number, from: number, to: number): Edge {
    const made: Edge = {
      id: as,
      from,
      offer: this.offer.at(id),
      ways: this.ways[id] as readonly number[],
      share: this.share[id] as number,
      to,
      tags: this.tags[id] as readonly string[],
      words: this.words.at(id),
      held: this.held.at(id),
      told: this.told.at(id) === 1,
    };
    const fault = this.faults.get(id);
    return fault === undefined ? made : { ...made, fault };
  }

  state(id: number): State {
    const first = this.firstOf(id);
    const out = Array.from({ length: this.firstOf(id + 1) - first }, (_, at) => first + at);
    const offers = this.offers[id] as readonly Offer[];
    return { id, offers, by: this.by.at(id), depth: this.depth.at(id), out, stands: 1 };
  }
}
