import type { Torso } from '../cloth/torso.ts';
import { line, outline, type Pt } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';

/** The neck below a head that is moved by `head`. */
export function drawNeck(person: Sitter, torso: Torso, head: Pt, pen: Pen): string {
  const n = person.frame.neck;
  const y = torso.shoulderY;
  const x = head[0];
  const d = outline([
    [x * 0.8 - n, 60 + head[1]],
    [x * 0.5 - n * 0.97, y - 62],
    [torso.middle * 0.4 - n * 1.12, y - 22],
    [torso.middle * 0.4 - n * 2.1, y + 12],
    [torso.middle * 0.6, y + 66],
    [torso.middle * 0.4 + n * 2.1, y + 12],
    [torso.middle * 0.4 + n * 1.12, y - 22],
    [x * 0.5 + n * 0.97, y - 62],
    [x * 0.8 + n, 60 + head[1]],
  ]);
  const dark = shaded(person.skin, pen.lamp);
  const under = pen.patch(
    outline([
      [x - n * 1.6, 70 + head[1]],
      [x - n * 1.3, 118 + head[1]],
      [x + pen.lamp.side * -10, 152 + head[1]],
      [x + n * 1.3, 118 + head[1]],
      [x + n * 1.6, 70 + head[1]],
    ]),
    dark,
    0.9,
  );
  const bones =
    pen.stroke(
      line([
        [torso.middle * 0.5 - 44, y + 10],
        [torso.middle * 0.5 - 14, y + 20],
      ]),
      dark,
      3,
      0.8,
    ) +
    pen.stroke(
      line([
        [torso.middle * 0.5 + 44, y + 10],
        [torso.middle * 0.5 + 14, y + 20],
      ]),
      dark,
      3,
      0.8,
    );
  return pen.shape(d, person.skin, { shadow: 12, inside: under + bones });
}
