import {
  among,
  type Decoder,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  where,
  whole,
} from '../kernel/json.ts';
import { DIMENSIONS } from '../rubric/dimension.ts';

const point = shape({
  id: where(text, (id) => /^(PW|RF|LV|RK|TV|TQ|SQ)\d+$/.test(id), 'an id such as RF3'), // RF14 is never shown
  slide: whole(1, 30),
  text,
  dimension: optional(among(DIMENSIONS)), // the dimension that rates this technique
});
/** One point of the training deck, quoted. */
export type DeckPoint = ValueOf<typeof point>;

/** Decodes the points of the deck (`stories/deck.json`). */
export const decodeDeck: Decoder<{ readonly points: readonly DeckPoint[] }> = shape({
  points: where(
    list(point, 1),
    (points) => new Set(points.map(({ id }) => id)).size === points.length,
    'each id once',
  ),
});
