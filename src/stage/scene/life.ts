import {
  among,
  type Decoder,
  list,
  shape,
  text,
  type ValueOf,
  variant,
  where,
  whole,
} from '../../core/kernel/json.ts';
import { length, point, rect } from '../measure.ts';

const round = { ...point, radius: length };

const timeOfDay = where(text, (time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time), 'a time as 21:40');

/** Decodes the face of a wall clock, and the time it shows where no line says another. */
export const clock = shape({ ...round, time: timeOfDay });
export type WallClock = ValueOf<typeof clock>;

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

/** What moves in a place; lengths are in frame units. */
const LIFE = {
  rain: shape({ kind: among(['rain']), panes: list(rect, 1) }), // glass with rain behind it
  leaves: shape({ kind: among(['leaves']), pane: rect }), // a tree behind glass
  drum: shape({ kind: among(['drum']), ...round }),
  steam: shape({ kind: among(['steam']), ...point, height: length }),
  hand: shape({ kind: among(['hand']), ...round }),
  trace: shape({ kind: among(['trace']), pane: rect }), // a calm line on a screen
  board: shape({ kind: among(['board']), pane: rect, rows: whole(1, 12) }), // departures
};
export type Life = ValueOf<(typeof LIFE)[keyof typeof LIFE]>;

/** Decodes one moving detail. */
export const life: Decoder<Life> = variant<Life>('kind', LIFE);
