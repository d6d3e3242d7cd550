import { shadeUnderJaw } from '../body/neck.ts';
import { line, outline, type Pt } from '../pen/line.ts';
import { inkOf, lit, type Pen, shaded } from '../pen/pen.ts';
import type { Clothes, Sitter } from '../person.ts';
import { footOf, type Torso } from './torso.ts';

/** Both sides of a garment, the viewer's left first. */
export const SIDES = [-1, 1] as const;

/** A point made a corner. */
export const corner = ([x, y]: Pt): Pt => [x, y, 'corner'];

/** What the parts of a garment are cut from: `x` from the middle, `y` below the shoulders. */
export interface Cut {
  readonly person: Sitter;
  readonly clothes: Clothes;
  readonly torso: Torso;
  readonly pen: Pen;
  readonly neck: number; // half its width
  readonly foot: number; // where a garment ends, below the shoulders
  readonly dark: string;
  readonly ink: string;
  at(x: number, y: number): Pt;
}

/** The cut of what somebody wears. */
export function openCut(person: Sitter, torso: Torso, pen: Pen): Cut {
  const { clothes, frame } = person;
  return {
    person,
    clothes,
    torso,
    pen,
    neck: frame.neck,
    foot: footOf(person, torso),
    dark: shaded(clothes.colour, pen.lamp),
    ink: inkOf(clothes.colour, pen.lamp),
    at: (x, y) => [torso.middle * (0.4 + Math.min(1, y / 120) * 0.6) + x, torso.shoulderY + y],
  };
}

/** A seam from the collar to the foot. */
export const seam = ({ at, foot, ink, pen }: Cut, x: number): string =>
  pen.stroke(line([at(x, 20), at(x, 200), at(x, foot)]), ink, 2.8, 0.8);

/** Buttons in a row. */
export const buttons = (cut: Cut, x: number, from: number, gap: number, count = 4): string =>
  Array.from({ length: count }, (_, i) => {
    const [cx, cy] = cut.at(x, from + i * gap);
    const fill = lit('#cfc7b6', cut.pen.lamp);
    return `<circle cx="${cx}" cy="${cy}" r="4.6" fill="${fill}" stroke="${cut.ink}" stroke-width="1.6"/>`;
  }).join('');

/** The outline of a pocket with its flap. */
export const pocket = ({ at, ink, pen }: Cut, x: number, y: number, wide = 58): string =>
  pen.stroke(
    outline([
      corner(at(x, y)),
      corner(at(x + wide, y)),
      corner(at(x + wide, y + 14)),
      corner(at(x + wide * 0.5, y + 24)),
      corner(at(x, y + 14)),
    ]),
    ink,
    2.4,
    0.75,
  );

/** Skin that shows in an open neck. */
export function bareThroat(
  { person, at, ink, neck, pen }: Cut,
  deep: number,
  wide: number,
): string {
  const w = neck * wide;
  const left = [at(-w, -34), at(-w * 0.72, deep * 0.4), at(0, deep)];
  const right = [at(w, -34), at(w * 0.72, deep * 0.4), at(0, deep)];
  const skin = outline([
    corner(at(-w, -40)),
    at(-w * 0.72, deep * 0.4),
    corner(at(0, deep)),
    at(w * 0.72, deep * 0.4),
    corner(at(w, -40)),
  ]);
  return (
    pen.patch(skin, lit(person.skin, pen.lamp)) +
    pen.cut(skin, shadeUnderJaw(person, [0, 0], pen)) +
    pen.stroke(line(left), ink, 2.8) +
    pen.stroke(line(right), ink, 2.8)
  );
}

/** A turned-down collar. */
export const collar = ({ at, neck, pen }: Cut, colour: string, long: number): string =>
  SIDES.map((s) =>
    pen.shape(
      outline([
        corner(at(s * neck * 1.15, -44)),
        at(s * neck * 1.7, -8),
        corner(at(s * (neck * 1.25 + long * 0.3), long)),
        corner(at(s * 6, 26)),
      ]),
      colour,
      { shadow: 7, line: 2.3 },
    ),
  ).join('');

/** What is worn below an open front. */
export function openFront({ at, foot, ink, neck, pen }: Cut, colour: string, wide: number): string {
  const v = outline([
    corner(at(-neck * 1.2, -44)),
    at(-neck * 0.9 - wide * 0.3, 90),
    at(-wide, 240),
    corner(at(-wide, foot)),
    corner(at(wide, foot)),
    at(wide, 240),
    at(neck * 0.9 + wide * 0.3, 90),
    corner(at(neck * 1.2, -44)),
  ]);
  const dark = -pen.lamp.side;
  const shadow = outline([
    at(dark * wide, -40),
    at(dark * wide * 0.2, 100),
    at(dark * wide * 0.2, foot),
    at(dark * wide * 1.6, foot),
    at(dark * wide * 1.6, 0),
  ]);
  return (
    pen.patch(v, lit(colour, pen.lamp)) +
    pen.cut(v, pen.patch(shadow, shaded(colour, pen.lamp), 0.7)) +
    pen.stroke(v, ink, 3)
  );
}

/** The lapels of a blazer. */
export const lapels = ({ at, neck, pen }: Cut, colour: string): string =>
  SIDES.map((s) =>
    pen.shape(
      outline([
        corner(at(s * neck * 1.2, -46)),
        corner(at(s * neck * 2.1, 20)),
        corner(at(s * neck * 2.3, 62)),
        corner(at(s * neck * 1.85, 70)),
        at(s * 50, 160),
        corner(at(s * 26, 250)),
        at(s * neck * 0.92, 80),
      ]),
      colour,
      { shadow: 8, line: 2.3 },
    ),
  ).join('');

/** A round knitted neck, and the throat in it. */
export function roundNeck(cut: Cut, deep: number, colour: string): string {
  const { at, neck, pen } = cut;
  const outer = [-1.3, -1, 0, 1, 1.3].map((k, i) =>
    at(neck * k, [-36, 8, deep + 14, 8, -36][i] ?? 0),
  );
  const inner = [1.06, 0.76, 0, -0.76, -1.06].map((k, i) =>
    at(neck * k, [-40, -4, deep, -4, -40][i] ?? 0),
  );
  return (
    bareThroat(cut, deep - 4, 0.95) +
    pen.shape(outline([...outer, ...inner]), colour, { shadow: 5, line: 2.3 })
  );
}

/** A hood that lies on the shoulders, with its cords. */
export function hood({ at, neck, pen }: Cut, colour: string, cords: number): string {
  const half = (s: -1 | 1): string =>
    pen.shape(
      outline([
        at(s * 5, 70),
        at(s * neck * 0.92, 10),
        at(s * neck * 1.1, -49),
        at(s * neck * 1.72, -63),
        at(s * neck * 2.25, -25),
        at(s * neck * 1.9, 28),
        at(s * 35, 86),
      ]),
      colour,
      { shadow: 10 },
    );
  const cord = (s: -1 | 1): string =>
    pen.stroke(
      line([at(s * 18, 76), at(s * 22, 130), at(s * 18, cords)]),
      lit('#ece6d8', pen.lamp),
      5,
    );
  return SIDES.map(half).join('') + SIDES.map(cord).join('');
}
