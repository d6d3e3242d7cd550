import { Chain } from '../chain.ts';
import { type KeyParts, threadKey } from '../dataflow/key.ts';
import type { Offer } from '../interpreter/thread.ts';

/** Options that wait together, with the cells that may still decide something there. */
export interface ChoicePoint {
  readonly offers: readonly Offer[]; // those that can be seen
  readonly place: number; // the same for all that can only go on alike
  readonly live: readonly number[]; // cells
}

/** Keeps each option and each row of options once. */
export class ChoicePoints {
  readonly none = new Chain<Offer>();
  private readonly offers = new Map<string, Offer>();
  private readonly places = new Map<string, number>();
  private readonly known = new Map<Chain<Offer>, ChoicePoint>();
  private readonly parts: Pick<KeyParts, 'liveAt' | 'placeOf'>;

  constructor(parts: Pick<KeyParts, 'liveAt' | 'placeOf'>) {
    this.parts = parts;
  }

  /** The one of all equal options that stands for them. */
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
