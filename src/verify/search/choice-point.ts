import { Chain } from '../chain.ts';
import { type KeyParts, threadKey } from '../dataflow/key.ts';
import type { Offer } from '../interpreter/thread.ts';

/** A set of waiting options with the cells that are live there. */
export interface ChoicePoint {
  readonly offers: readonly Offer[]; // those that can be seen
  readonly place: number; // equal for options with equal futures
  readonly live: readonly number[]; // cells
}

/** Interns options and lists of options. */
export class ChoicePoints {
  readonly none = new Chain<Offer>();
  private readonly offers = new Map<string, Offer>();
  private readonly places = new Map<string, number>();
  private readonly known = new Map<Chain<Offer>, ChoicePoint>();
  private readonly parts: Pick<KeyParts, 'liveAt' | 'placeOf'>;

  constructor(parts: Pick<KeyParts, 'liveAt' | 'placeOf'>) {
    this.parts = parts;
  }

  /** Returns the interned option. */
  offer(made: Offer): Offer {
    const key = [threadKey(made), made.invisible, made.text, ...made.tags].join('\u0000');
    const found = this.offers.get(key) ?? made;
    this.offers.set(key, found);
    return found;
  }

  at(offered: Chain<Offer>): ChoicePoint {
    const known = this.known.get(offered);
    if (known !== undefined) return known;
    const offers = offered.list.filter(({ invisible }) => !invisible);
    const key = this.parts.placeOf(offers);
    const place = this.places.get(key) ?? this.places.size;
    this.places.set(key, place);
    const made = { offers, place, live: this.parts.liveAt(offers) };
    this.known.set(offered, made);
    return made;
  }
}
