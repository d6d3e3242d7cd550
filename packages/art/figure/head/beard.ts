import { mix } from '../../rig/ink/colour.ts';
import { line, outline, type Pt } from '../pen/line.ts';
import { lit, type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import type { HeadMap } from './head-map.ts';

/** A moustache under the nose. */
function moustacheOf(map: HeadMap, nose: number): string {
  const at = (x: number, y: number): Pt => map.face(x, y + nose);
  return outline([
    at(-37, 74),
    at(-24, 64),
    at(-6, 60),
    at(0, 63),
    at(6, 60),
    at(24, 64),
    at(37, 74),
    at(22, 75),
    at(0, 75),
    at(-22, 75),
  ]);
}

const noseOf = ({ skull }: Sitter): number => 50 * ((skull.nose ?? 1) - 1);

/** Stubble or a moustache: what lies on the skin, under nose and mouth. */
export function shortBeard(person: Sitter, map: HeadMap, pen: Pen): string {
  const { beard, skull } = person;
  if (beard === undefined || beard.kind === 'full') return '';
  const colour = lit(beard.colour, pen.lamp);
  if (beard.kind === 'moustache') return pen.patch(moustacheOf(map, noseOf(person)), colour);
  const long = skull.chinLength ?? 0;
  const side = (s: -1 | 1): Pt[] => [
    map.edge(s * 92, 8),
    map.edge(s * 90, 70),
    map.edge(s * 56, 112 + long),
    map.edge(s * 20, 136 + long),
  ];
  const cheek = (s: -1 | 1): Pt[] => [
    map.face(s * 24, 62),
    map.face(s * 40, 66),
    map.edge(s * 70, 50),
    map.edge(s * 80, 14),
  ];
  const jaw = outline([
    ...cheek(-1).reverse(),
    map.face(0, 62),
    ...cheek(1),
    ...side(1),
    ...side(-1).reverse(),
  ]);
  return `<filter id="${pen.lamp.side}soft"><feGaussianBlur stdDeviation="7"/></filter><g filter="url(#${pen.lamp.side}soft)">${pen.patch(jaw, colour, 0.3)}</g>`;
}

/** Hairs of a beard, from the cheeks down to its edge. */
function hairs(map: HeadMap, long: number, nose: number, pen: Pen, colour: string): string {
  const light = mix(lit(colour, pen.lamp), '#ffffff', 0.2);
  const dark = shaded(colour, pen.lamp);
  return Array.from({ length: 15 }, (_, i) => {
    const t = (i - 7) / 7; // -1 .. 1 from ear to ear
    const high = Math.abs(t) > 0.5 ? 66 - 44 * (Math.abs(t) - 0.5) : 98 + nose * 0.5;
    const low = 126 + long - 74 * t * t;
    const way = line([
      map.edge(t * 80, high),
      map.edge(t * 78, (high + low) / 2),
      map.edge(t * 68, low),
    ]);
    return pen.stroke(way, i % 2 ? light : dark, 2.6, 0.5);
  }).join('');
}

/** A full beard that stands a little beyond the jaw; the mouth is drawn on it. */
export function fullBeard(person: Sitter, map: HeadMap, pen: Pen): string {
  const { beard, skull, skin } = person;
  if (beard?.kind !== 'full') return '';
  const { jaw = 1, chin = 1, chinLength: long = 0, cheek = 0 } = skull;
  const nose = noseOf(person);
  const mouth = 80 + nose * 0.7 + long * 0.35;
  const side = (s: -1 | 1): Pt[] => [
    map.edge(s * 88, 4),
    map.edge(s * (90 + cheek * 0.6), 34),
    map.edge(s * (80 * jaw + cheek), 68),
    map.edge(s * (22 * chin + 34 * jaw + cheek * 0.4), 104 + long * 0.7),
    map.edge(s * 26 * chin, 128 + long),
  ];
  // The line of the cheek: down from the ear, then over to the moustache.
  const top = (s: -1 | 1): Pt[] => [
    map.face(s * 8, 61 + nose),
    map.face(s * 24, 63 + nose),
    map.face(s * 40, 70 + nose),
    map.edge(s * 62, 66),
    map.edge(s * 75, 40),
    map.edge(s * 81, 8),
  ];
  const d = outline([
    ...top(-1).reverse(),
    map.face(0, 64 + nose),
    ...top(1),
    ...side(1),
    map.edge(0, 133 + long),
    ...side(-1).reverse(),
  ]);
  const bare = outline([
    map.face(-26, mouth + 1),
    map.face(-12, mouth - 4),
    map.face(12, mouth - 4),
    map.face(26, mouth + 1),
    map.face(20, mouth + 13),
    map.face(0, mouth + 16),
    map.face(-20, mouth + 13),
  ]);
  const inside =
    hairs(map, long, nose, pen, beard.colour) +
    pen.patch(moustacheOf(map, nose), shaded(beard.colour, pen.lamp), 0.35) +
    pen.patch(bare, mix(lit(skin, pen.lamp), lit(beard.colour, pen.lamp), 0.25));
  return pen.shape(d, beard.colour, { shadow: 12, line: 1.6, inside });
}
