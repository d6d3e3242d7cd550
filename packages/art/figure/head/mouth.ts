import { mix } from '../../rig/ink/colour.ts';
import { clamp, line, outline, type Pt } from '../pen/line.ts';
import { inkOf, lit, type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import type { HeadMap } from './head-map.ts';
import type { Expression } from './moods.ts';
import { yearsOf, youthOf } from './years.ts';

export function mouth(person: Sitter, e: Expression, map: HeadMap, pen: Pen): string {
  const { skull, skin } = person;
  const length = 50 * ((skull.nose ?? 1) - 1);
  const y = 79 + length * 0.7 + (skull.chinLength ?? 0) * 0.35;
  const w = 27 * (skull.mouth ?? 1) * e.wide;
  const full = skull.lips ?? 1;
  const youth = youthOf(person);
  const curve = e.curve + (skull.corners ?? 0);
  const move = e.aside * 7;
  const at = (x: number, dy: number): Pt => map.face(x + move, y + dy);
  const lift = (k: number): number => -curve * 11 * k * (1 + e.aside * 0.3);
  const gap = e.open * 13;
  const smile = Math.max(0, curve) * 4;
  const left: Pt = at(-w, lift(1) * (1 - e.aside * 0.4));
  const right: Pt = at(w, lift(1) * (1 + e.aside * 0.4));
  const upper: Pt[] = [
    left,
    at(-w * 0.5, smile * 0.6 - 0.5),
    at(0, smile + 1),
    at(w * 0.5, smile * 0.6 - 0.5),
    right,
  ];
  const lower: Pt[] = [
    left,
    at(-w * 0.5, smile + gap * 0.8),
    at(0, smile + 2 + gap),
    at(w * 0.5, smile + gap * 0.8),
    right,
  ];
  const ink = mix(inkOf(skin, pen.lamp), '#3a1418', 0.25);
  const lipColour = lit(person.lip ?? mix(skin, '#8a3a3a', 0.34), pen.lamp);
  const bow = 6.2 * full * (1 - e.open * 0.3);
  const pout = 8.4 * full * (1 - Math.max(0, curve) * 0.25);
  const top = outline([
    [...left.slice(0, 2), 'corner'] as unknown as Pt,
    at(-w * 0.42, smile * 0.4 - bow),
    at(-w * 0.12, smile * 0.7 - bow - 0.5),
    at(0, smile - bow + 2),
    at(w * 0.12, smile * 0.7 - bow - 0.5),
    at(w * 0.42, smile * 0.4 - bow),
    [...right.slice(0, 2), 'corner'] as unknown as Pt,
    at(w * 0.5, smile * 0.6 + 1),
    at(0, smile + 2),
    at(-w * 0.5, smile * 0.6 + 1),
  ]);
  const bottom = outline([
    at(-w * 0.72, lift(0.4) + smile * 0.6 + gap * 0.5),
    at(-w * 0.4, smile * 0.9 + gap * 0.85 + pout * 0.72),
    at(0, smile + gap + pout),
    at(w * 0.4, smile * 0.9 + gap * 0.85 + pout * 0.72),
    at(w * 0.72, lift(0.4) + smile * 0.6 + gap * 0.5),
    at(0, smile + gap),
  ]);
  const lips =
    pen.patch(top, mix(lipColour, '#2a0f12', 0.16), 0.9) + pen.patch(bottom, lipColour, 0.85);
  const hole = outline([...upper, ...lower.slice(1, -1).reverse()]);
  const inside =
    gap > 1
      ? pen.patch(hole, '#4a1d20') +
        pen.cut(
          hole,
          pen.patch(
            outline([
              at(-w, -4),
              at(0, smile - 3),
              at(w, -4),
              at(w * 0.8, smile + gap * 0.5),
              at(0, smile + gap * 0.62),
              at(-w * 0.8, smile + gap * 0.5),
            ]),
            lit('#f6f0e6', pen.lamp),
          ),
        )
      : '';
  const seam = pen.stroke(line(upper), ink, 3.4);
  const low = gap > 1 ? pen.stroke(line(lower), ink, 2.2) : '';
  const under = pen.stroke(
    line([
      at(-w * 0.36, smile + gap + pout + 8),
      at(0, smile + gap + pout + 10),
      at(w * 0.36, smile + gap + pout + 8),
    ]),
    shaded(skin, pen.lamp),
    3,
    0.75 - 0.4 * youth,
  );
  const crease = (side: -1 | 1): string => {
    const strength = e.cheek * 0.8 * (1 - youth) + clamp((yearsOf(person) - 32) / 40, 0, 0.7);
    return strength < 0.08
      ? ''
      : pen.stroke(
          line([
            map.face(side * 25, 50 + length),
            map.face(side * (36 + e.cheek * 5), 64 + length),
            map.face(side * (w + 13), y + lift(1) + 2),
          ]),
          shaded(skin, pen.lamp),
          2.8,
          Math.min(1, strength),
        );
  };
  // Where no fold runs down to it, a laughing mouth ends in a dimple.
  const dimple = (side: -1 | 1): string => {
    const at = (x: number, dy: number): Pt => map.face(side * (w + x) + move, y + lift(1) + dy);
    const strength = e.cheek * youth * 0.8;
    return strength < 0.08
      ? ''
      : pen.stroke(line([at(5, -5), at(8, 0), at(5, 5)]), shaded(skin, pen.lamp), 2.8, strength);
  };
  return crease(-1) + crease(1) + dimple(-1) + dimple(1) + lips + inside + seam + low + under;
}
