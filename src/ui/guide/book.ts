import type { DeckPoint } from '../../core/guide/deck.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import type { DimensionRule, Rubric } from '../../core/rubric/rubric.ts';

/** Content of the guide's pages, with link addresses. */
export interface Book {
  readonly guide: Guide;
  readonly deck: readonly DeckPoint[];
  readonly met: { readonly [point: string]: readonly { readonly id: string; title: string }[] };
  readonly rubric: Rubric;
  readonly jurisdiction: Jurisdiction;
  readonly place: (chapter: string, part?: string) => string;
  readonly scenario: (id: string) => string;
}

/** Returns a deck point by id. Throws if it is missing, which checks rule out. */
export function pointOf({ deck }: Book, id: string): DeckPoint {
  const point = deck.find((one) => one.id === id);
  if (point === undefined) throw new Error(`a checked guide names ${id}`);
  return point;
}

/** Returns the rated dimensions that are not among the seven techniques. */
export const skillsOf = ({ deck, rubric }: Book): readonly DimensionRule[] =>
  rubric.dimensions.filter(({ id }) => !deck.some(({ dimension }) => dimension === id));
