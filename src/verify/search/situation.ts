import { type KeyParts, threadKey } from '../live/key.ts';
import type { Saturated } from '../live/saturate.ts';
import type { Offer } from '../run/thread.ts';

/** Options that wait together, with the cells that may still decide something there. */
export interface ChoicePoint {
  readonly offers: readonly Offer[]; // those that can be seen
  readonly place: number; // the same for all situations that can only go on alike
  readonly live: readonly number[]; // cells
  readonly tell: readonly Saturated[]; // how each of those is told apart here
}

/** The options made so far; equal rows of options are the same one. */
export class Offered {
  readonly count: number;
  readonly first: Offer | undefined;
  readonly seen: boolean; // one of them can be seen
  private readonly all: readonly Offer[];
  private readonly next = new Map<Offer, Offered>();
  private made: ChoicePoint | undefined;
  private readonly places: Places;

  constructor(all: readonly Offer[], places: Places) {
    this.all = all;
    this.places = places;
    this.count = all.length;
    this.first = all[0];
    this.seen = all.some(({ invisible }) => !invisible);
  }

  with(offer: Offer): Offered {
    let found = this.next.get(offer);
    if (found === undefined) {
      found = new Offered([...this.all, offer], this.places);
      this.next.set(offer, found);
    }
    return found;
  }

  get situation(): ChoicePoint {
    this.made ??= this.places.situationOf(this.all);
    return this.made;
  }
}

/** Keeps each option and each row of options once. */
export class Places {
  private readonly parts: Pick<KeyParts, 'decidingAt' | 'placeOf'>;
  private readonly offers = new Map<string, Offer>();
  private readonly ids = new Map<string, number>();
  readonly none = new Offered([], this);

  constructor(parts: Pick<KeyParts, 'decidingAt' | 'placeOf'>) {
    this.parts = parts;
  }

  /** The one of all equal options that stands for them. */
  offer(made: Offer): Offer {
    const key = [threadKey(made), made.invisible, made.text, ...made.tags].join('\u0000');
    const known = this.offers.get(key);
    if (known !== undefined) return known;
    this.offers.set(key, made);
    return made;
  }

  situationOf(all: readonly Offer[]): ChoicePoint {
    const offers = all.filter(({ invisible }) => !invisible);
    const key = this.parts.placeOf(offers);
    let place = this.ids.get(key);
    if (place === undefined) {
      place = this.ids.size;
      this.ids.set(key, place);
    }
    const { cells: live, tell } = this.parts.decidingAt(offers);
    return { offers, place, live, tell };
  }
}
