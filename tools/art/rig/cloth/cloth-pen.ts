import { clamp, lerp, span } from '../form/number.ts';
import { lineOf } from '../form/path.ts';
import type { Spot } from '../form/vector.ts';
import { stroke } from '../ink/brush.ts';
import { mix, tone } from '../ink/colour.ts';
import type { Light } from '../ink/light.ts';

/** All that is needed to draw on clothes. */
export interface ClothInk {
  readonly colour: string;
  readonly light: Light;
  readonly px: number;
  readonly notch: number; // torso cm for a stature of 172
  readonly shoulder: number;
  /** The place of a point of the torso, given from the front. */
  at(x: number, y: number, lift?: number): Spot;
  /** Light at a place of the drawing. */
  lit(place: Spot): number;
  /** Whether cloth is seen there. */
  isOpen(place: Spot): boolean;
}

/** The dark of seams. */
export const dark = ({ colour, light }: ClothInk): string =>
  tone(mix(colour, '#0b0d14', 0.45), 0.25, light);
/** Sewing thread. */
export const thread = ({ colour, light }: ClothInk): string =>
  tone(mix(colour, '#e8c58a', 0.55), 0.8, light);
/** A colour in the light that falls on a place. */
export const shaded = (ink: ClothInk, colour: string, place: Spot, more = 0): string =>
  tone(colour, clamp(ink.lit(place) + more), ink.light);
/** Points moved on the drawing. */
export const shift = (points: readonly Spot[], dx: number, dy: number): Spot[] =>
  points.map(([x, y]) => [x + dx, y + dy]);

/** A line, drawn only where cloth is seen. */
export function line(
  ink: ClothInk,
  points: readonly Spot[],
  width: number,
  colour: string,
  opacity: number,
  dash = '',
): string {
  const runs: Spot[][] = [[]];
  for (const point of points) {
    if (ink.isOpen(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => stroke(lineOf(run), colour, ink.px * width, opacity, dash))
    .join('');
}

/** Points of a straight line on the cloth. */
export const straight = (ink: ClothInk, a: Spot, b: Spot, count = 9, lift = 0.05): Spot[] =>
  span(count, (t) => ink.at(lerp(a[0], b[0], t), lerp(a[1], b[1], t), lift));

/** Points of a ring on the cloth. */
export const ring = (ink: ClothInk, [x, y]: Spot, r: number): Spot[] =>
  span(13, (t) => {
    const a = (t * 2 * Math.PI * 12) / 13;
    return ink.at(x + Math.cos(a) * r, y + Math.sin(a) * r);
  });

/** Lengths of stitches, in centimetres. */
export const dashes = (ink: ClothInk, on: number, off: number): string =>
  `${(ink.px * on).toFixed(1)} ${(ink.px * off).toFixed(1)}`;

/** Points given from the front, on the cloth. */
export const on = (ink: ClothInk, points: readonly Spot[], lift = 0.05): Spot[] =>
  points.map(([x, y]) => ink.at(x, y, lift));

/** The corners of an upright rectangle round a place. */
export const corners = ([x, y]: Spot, width: number, height: number): Spot[] => [
  [x - width / 2, y - height / 2],
  [x + width / 2, y - height / 2],
  [x + width / 2, y + height / 2],
  [x - width / 2, y + height / 2],
];
