import { type Decoder, list, shape, text, variant, where, whole } from '../../core/kernel/json.ts';
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

/** The face of a wall clock, and the time it shows where no line says another. */
export interface WallClock {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly time: string; // as 21:40
}

const timeOfDay = where(text, (time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time), 'a time as 21:40');

/** Decodes a wall clock. */
export const clock: Decoder<WallClock> = shape({ ...round, time: timeOfDay });

/** A line from the middle of a clock; lengths are in frame units. */
interface ClockHand {
  readonly to: readonly [x: number, y: number];
  readonly width: number;
}

/** Returns the hour hand and the minute hand of a clock at a time. */
export function handsAt({ x, y, radius }: WallClock, time: string): readonly ClockHand[] {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const hand = (turn: number, length: number, width: number): ClockHand => ({
    to: [
      x + Math.sin(turn * 2 * Math.PI) * radius * length,
      y - Math.cos(turn * 2 * Math.PI) * radius * length,
    ],
    width: radius * width,
  });
  return [hand((hours + minutes / 60) / 12, 0.46, 0.12), hand(minutes / 60, 0.7, 0.08)];
}

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
