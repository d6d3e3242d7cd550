import type { Torso } from '../cloth/torso.ts';
import { line, outline, type Pt } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';

/** The jaw's shadow follows the jaw, away from the lamp, and ends softly. */
export function shadeUnderJaw(person: Sitter, head: Pt, pen: Pen): string {
  const { jaw = 1, chinLength = 0 } = person.skull;
  const [x, aside] = [head[0], -pen.lamp.side * 8];
  const under = outline([
    [x - 96, 40 + head[1]],
    [x + aside - 66 * jaw, 92 + head[1]],
    [x + aside - 30, 134 + chinLength + head[1]],
    [x + aside, 144 + chinLength + head[1]],
    [x + aside + 30, 134 + chinLength + head[1]],
    [x + aside + 66 * jaw, 92 + head[1]],
    [x + 96, 40 + head[1]],
  ]);
  const dark = shaded(person.skin, pen.lamp);
  const fall = [8, 3, -2, -7]
    .map((down) => `<g transform="translate(0 ${down})">${pen.patch(under, dark, 0.3)}</g>`)
    .join('');
  return fall + pen.shadow(under, 2, 0.25);
}

/** The neck below a head that is moved by `head`. */
export function drawNeck(person: Sitter, torso: Torso, head: Pt, pen: Pen): string {
  const n = person.frame.neck;
  const y = torso.shoulderY;
  const x = head[0];
  const half = (side: -1 | 1): Pt[] => [
    [x * 0.8 + side * n * 1.04, 60 + head[1]],
    [x * 0.6 + side * n, 104 + head[1]],
    [x * 0.4 + side * n * 0.92, y - 46],
    [torso.middle * 0.4 + side * n * 1.08, y - 24],
    [torso.middle * 0.4 + side * n * 2.1, y + 12],
  ];
  const d = outline([...half(-1), [torso.middle * 0.6, y + 66], ...half(1).reverse()]);
  const dark = shaded(person.skin, pen.lamp);
  const bones = ([-1, 1] as const).map((s) =>
    pen.stroke(
      line([
        [torso.middle * 0.5 + s * 44, y + 10],
        [torso.middle * 0.5 + s * 14, y + 20],
      ]),
      dark,
      3,
      0.8,
    ),
  );
  return pen.shape(d, person.skin, {
    shadow: 12,
    inside: shadeUnderJaw(person, head, pen) + bones.join(''),
  });
}
