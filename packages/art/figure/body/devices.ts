import { outline, type Pt, place } from '../pen/line.ts';
import { lit, type Pen } from '../pen/pen.ts';
import type { Thing } from './pose.ts';

/** Draws a flat thing of straight edges at a hand, and what is on it. */
type BoxPen = (
  points: readonly Pt[],
  offset: readonly [number, number], // from the wrist, along and across the hand
  angle: number, // degrees
  colour: string,
  inside?: readonly Pt[][],
  insideColour?: string,
) => string;

/** The corners of a rectangle. */
export const rect = (x0: number, y0: number, x1: number, y1: number): Pt[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

/** A pen for flat things that are held: `at` is the wrist, `turn` the way of the hand. */
export const boxPen =
  (at: Pt, turn: number, pen: Pen): BoxPen =>
  (points, offset, angle, colour, inside = [], insideColour = '#fff') => {
    const rad = (turn * Math.PI) / 180;
    const centre: Pt = [
      at[0] + Math.cos(rad) * offset[0] - Math.sin(rad) * offset[1],
      at[1] + Math.sin(rad) * offset[0] + Math.cos(rad) * offset[1],
    ];
    const lay = (p: readonly Pt[]): Pt[] =>
      place(
        p.map(([x, y]): Pt => [x, y, 'corner']),
        { at: centre, turn: angle },
      );
    return pen.shape(outline(lay(points)), colour, {
      shadow: 9,
      line: 2.6,
      inside: inside.map((p) => pen.patch(outline(lay(p)), lit(insideColour, pen.lamp))).join(''),
    });
  };

/** Phones and a tablet; a handset where it is none of these. */
export function drawDevice(thing: Thing, at: Pt, turn: number, side: -1 | 1, pen: Pen): string {
  const box = boxPen(at, turn, pen);
  if (thing === 'phone') {
    return box(
      rect(-24, -46, 24, 46),
      [66, -6],
      turn + 90 - side * 8,
      '#22272f',
      [rect(8, -38, 16, -26)],
      '#59646e',
    );
  }
  // A phone held to the ear: its back and its edge are seen.
  if (thing === 'call') {
    return box(
      rect(-52, -13, 50, 13),
      [66, side * -10],
      turn,
      '#2a3038',
      [rect(32, -7, 42, 7)],
      '#4d5761',
    );
  }
  if (thing === 'tablet') {
    return box(
      rect(-84, -60, 84, 60),
      [44, side * 34],
      side * -6,
      '#22272f',
      [rect(-75, -51, 75, 51)],
      '#9fc3cf',
    );
  }
  return box(
    [
      [-112, side * 16],
      [-112, side * -30],
      [-70, side * -30],
      [-60, side * -9],
      [54, side * -9],
      [64, side * -30],
      [106, side * -30],
      [106, side * 16],
    ],
    [44, 0],
    turn,
    '#39434b',
  );
}
