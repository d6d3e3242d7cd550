import { line, outline, type Pt, place, points, tube } from '../pen/line.ts';
import { inkOf, lit, type Pen } from '../pen/pen.ts';
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
export const rect = (x0: number, y0: number, x1: number, y1: number): Pt[] =>
  points([x0, y0, x1, y0, x1, y1, x0, y1]);

/** An oval. */
export const oval = ([x, y]: Pt, rx: number, ry: number): string =>
  outline(
    Array.from({ length: 8 }, (_, i): Pt => {
      const angle = (i * Math.PI) / 4;
      return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry];
    }),
  );

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
    const screen = [rect(-75, -51, 75, 51)];
    return box(rect(-84, -60, 84, 60), [126, side * 16], side * -6, '#22272f', screen, '#9fc3cf');
  }
  // A telephone's handset, bowed away from the head, and its cord.
  const [middle = at] = place([[44, 0]], { at, turn });
  const lay = (row: readonly number[]): Pt[] =>
    place(points(row), { at: middle, turn: turn + side * 40, flip: side > 0 });
  const [colour, ends] = ['#39434b', lay([-64, -14, 64, -14])];
  const [x, y] = ends[0] as Pt;
  const cord = line(points([x, y, x - side * 16, y + 130, x + side * 22, y + 280, x, y + 540]));
  const grip = tube(lay([-70, -4, -34, 10, 34, 10, 70, -4]), [15, 12, 12, 15]);
  return (
    pen.stroke(cord, inkOf(colour, pen.lamp), 5) +
    [grip, ...ends.map((end) => oval(end, 19, 16))]
      .map((d) => pen.shape(d, colour, { shadow: 7 }))
      .join('')
  );
}
