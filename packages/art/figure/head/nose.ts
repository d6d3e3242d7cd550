import { mix } from '../../rig/ink/colour.ts';
import { line, outline, type Pt, tube } from '../pen/line.ts';
import { inkOf, lit, type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import type { HeadMap } from './head-map.ts';
import type { Expression } from './moods.ts';
import { teenOf, youthOf } from './years.ts';

export function brow(person: Sitter, e: Expression, map: HeadMap, pen: Pen, side: -1 | 1): string {
  const { skull } = person;
  const teen = teenOf(person);
  const thick = 4.9 * (skull.browThick ?? 1) * (1 - 0.3 * teen);
  const lift = side === person.faces ? 0 : e.browLift;
  const y = -31 - 4 * teen;
  const steep = 1 - 0.35 * teen;
  const [browIn, browOut] = [e.browIn * steep, e.browOut * steep];
  const arch = 4.5 * (skull.browArch ?? 1);
  const at = (x: number, dy: number): Pt => map.face(side * x * (skull.apart ?? 1), y + dy - lift);
  const spine: Pt[] = [
    at(17 + e.frown * -3, 1 + browIn),
    at(34, -1 + browIn * 0.5 + browOut * 0.2 - arch * 0.6),
    at(52, 0 + browOut * 0.5 - arch * 0.8),
    at(69, 7 + browOut),
  ];
  const colour = lit(person.brows ?? person.hair.colour, pen.lamp);
  return pen.patch(
    tube(spine, [thick, thick, thick * 0.8, thick * 0.25]),
    mix(colour, '#120c10', 0.15),
  );
}

export function nose(person: Sitter, e: Expression, map: HeadMap, pen: Pen): string {
  const { skull, skin } = person;
  const length = 50 * (skull.nose ?? 1);
  const w = 17 * (skull.noseWidth ?? 1);
  const high = skull.bridge ?? 0;
  const at = (x: number, y: number, out = 0): Pt => {
    const [px, py] = map.face(x, y);
    return [px + map.turn * out, py];
  };
  const far = map.turn >= 0 ? 1 : -1;
  const shadow = shaded(skin, pen.lamp);
  const dark = -pen.lamp.side; // the side that the lamp does not reach
  const wedge = outline([
    at(dark * 5, -14, 6),
    at(dark * 7, 16, 16 + high * 4),
    at(dark * (w * 0.7), length - 10, 20),
    [...at(dark * (w + 3), length + 1, 8).slice(0, 2), 'corner'] as unknown as Pt,
    at(dark * 4, length + 4, 22),
    at(dark * 1, length - 8, 26),
    at(dark * 1, 8, 18),
  ]);
  const ink = inkOf(skin, pen.lamp);
  const flare = e.frown > 0.8 ? 2 : 0;
  const under = line([
    at(-w - flare, length - 6, 10),
    at(-w * 0.8, length + 2, 12),
    at(-w * 0.25, length + 3, 22),
    at(w * 0.25, length + 3, 22),
    at(w * 0.8, length + 2, 12),
    at(w + flare, length - 6, 10),
  ]);
  const bridge =
    high > 0.15
      ? pen.stroke(
          line([
            at(far * 6, -8, 10 + high * 8),
            at(far * 6, 14, 17 + high * 8),
            at(far * 7, length - 16, 24),
          ]),
          ink,
          2.2,
          (0.35 + 0.2 * Math.max(0, high)) * (1 - 0.5 * youthOf(person)),
        )
      : '';
  return (
    pen.patch(wedge, shadow, 0.6 - 0.3 * teenOf(person)) +
    bridge +
    pen.stroke(under, ink, 3 - 0.6 * teenOf(person), 0.85 - 0.2 * teenOf(person))
  );
}
