import type { DeckPoint } from '../../core/guide/deck.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import type { DimensionRule, Rubric } from '../../core/rubric/rubric.ts';

/** All that the guide's pages are made of, and the addresses they link to. */
export interface Book {
  readonly guide: Guide;
  readonly deck: readonly DeckPoint[];
  readonly met: { readonly [point: string]: readonly { readonly id: string; title: string }[] };
  readonly rubric: Rubric;
  readonly jurisdiction: Jurisdiction;
  readonly place: (chapter: string, part?: string) => string;
  readonly scenario: (id: string) => string;
}

/** A point of the deck. A checked guide names only points that there are. */
export function pointOf({ deck }: Book, id: string): DeckPoint {
  const point = deck.find((one) => one.id === id);
  if (point === undefined) throw new Error(`a checked guide names ${id}`);
  return point;
}

/** Rated dimensions that are none of the seven techniques. */
export const skillsOf = ({ deck, rubric }: Book): readonly DimensionRule[] =>
  rubric.dimensions.filter(({ id }) => !deck.some(({ dimension }) => dimension === id));
