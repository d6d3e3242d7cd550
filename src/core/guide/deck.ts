import { among, type Decoder, list, optional, shape, text, where, whole } from '../kernel/json.ts';
import { DIMENSIONS, type Dimension } from '../rubric/dimension.ts';

/** One point of the training deck, quoted. */
export interface DeckPoint {
  readonly id: string; // PW1 to PW8, RF1 to RF13, LV, RK, TV, TQ, SQ; RF14 is never shown
  readonly slide: number;
  readonly text: string;
  readonly dimension?: Dimension; // the dimension that rates this technique
}

const point: Decoder<DeckPoint> = shape({
  id: where(text, (id) => /^(PW|RF|LV|RK|TV|TQ|SQ)\d+$/.test(id), 'an id such as RF3'),
  slide: whole(1, 30),
  text,
  dimension: optional(among(DIMENSIONS)),
});

/** Decodes the points of the deck (`stories/deck.json`). */
export const decodeDeck: Decoder<{ readonly points: readonly DeckPoint[] }> = shape({
  points: where(
    list(point, 1),
    (points) => new Set(points.map(({ id }) => id)).size === points.length,
    'each id once',
  ),
});
