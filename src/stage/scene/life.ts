import { type Decoder, list, shape, variant, whole } from '../../core/kernel/json.ts';
import { length, point, type Rect, rect } from '../measure.ts';

/** Something that moves in a place; lengths are in frame units. */
export type Life =
  | { readonly kind: 'rain'; readonly panes: readonly Rect[] } // glass with rain behind it
  | { readonly kind: 'leaves'; readonly pane: Rect } // a tree behind glass
  | { readonly kind: 'drum'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'steam'; readonly x: number; readonly y: number; readonly height: number }
  | { readonly kind: 'hand'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'trace'; readonly pane: Rect } // a calm line on a screen
  | { readonly kind: 'board'; readonly pane: Rect; readonly rows: number }; // departures

const word =
  <W extends string>(wanted: W): Decoder<W> =>
  (value, path) =>
    value === wanted
      ? { ok: true, value: wanted }
      : { ok: false, error: { path, wanted: `"${wanted}"` } };

const round = { ...point, radius: length };

/** Decodes one moving detail. */
export const life: Decoder<Life> = variant<Life>('kind', {
  rain: shape({ kind: word('rain'), panes: list(rect, 1) }),
  leaves: shape({ kind: word('leaves'), pane: rect }),
  drum: shape({ kind: word('drum'), ...round }),
  steam: shape({ kind: word('steam'), ...point, height: length }),
  hand: shape({ kind: word('hand'), ...round }),
  trace: shape({ kind: word('trace'), pane: rect }),
  board: shape({ kind: word('board'), pane: rect, rows: whole(1, 12) }),
});
