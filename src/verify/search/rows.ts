import type { Fault } from '../graph/fault.ts';
import type { Offer } from '../interpreter/thread.ts';
import type { Edge, State } from './edge.ts';

/** A growing typed array of integers. */
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

  /** Returns the numbers so far, as a view. */
  get all(): Int32Array {
    return this.held.subarray(0, this.length);
  }
}

/**
 * States and moves in columns, in the order of the search; the moves of a state are adjacent. Objects are built only on
 * request, since most are never read.
 */
export class Rows {
  readonly from = new IntColumn(); // by move, as in Edge
  readonly offer = new IntColumn();
  readonly to = new IntColumn();
  readonly words = new IntColumn();
  readonly held = new IntColumn();
  readonly told = new IntColumn(); // 1 if a watched function returned true
  readonly share: number[] = [];
  readonly tags: (readonly string[])[] = [];
  readonly ways: (readonly number[])[] = [];
  readonly faults = new Map<number, Fault>();
  readonly offers: (readonly Offer[])[] = []; // by state, as in State
  readonly by = new IntColumn();
  readonly depth = new IntColumn();
  private readonly firsts = new IntColumn(); // by expanded state: its first move

  get moves(): number {
    return this.share.length;
  }

  get states(): number {
    return this.offers.length;
  }

  /** Begins the moves of the next state. */
  goOn(): void {
    this.firsts.push(this.moves);
  }

  /** Returns the index of the first move of a state. */
  firstOf(state: number): number {
    return state < this.firsts.length ? this.firsts.at(state) : this.moves;
  }

  /** Describes the moves of a state, for comparison; `texts`: with their texts. Equal neighbors count once. */
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

  /** Describes a move, for comparison. */
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

  /** Builds a move with another number, between other states. */
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
