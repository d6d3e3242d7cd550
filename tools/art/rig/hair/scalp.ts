import { egg, type Form, melt } from '../form/form.ts';
import { noise } from '../form/noise.ts';
import { bump, clamp, lerp, smooth } from '../form/number.ts';
import type { Solid } from '../form/solid.ts';
import type { Vec } from '../form/vector.ts';
import type { Look, Stain } from '../ink/paint.ts';

/** What covers a head, in head space, with the looks of its materials. */
export interface Covering {
  readonly solids: readonly Solid[];
  readonly stains: readonly Stain[];
  readonly looks: { readonly [material: string]: Look };
}

/** How the hairline differs from the usual one, in centimetres. */
export interface Hairline {
  readonly raise?: number;
  readonly recede?: number;
  readonly sideburn?: number;
  readonly ragged?: number;
  readonly nape?: number; // how much lower it ends behind
}

const SKULL: Vec = [0, -4.1, -0.9];
const BROW: Vec = [0, -4.2, 3.2];

/** The skull without ears and face. */
export const scalp: Form = (x, y, z) =>
  melt(egg(x, y, z, SKULL, [7.45, 7.4, 9.2]), egg(x, y, z, BROW, [5.9, 5.6, 5.35]), 2);

// Height of the hairline by the angle round the head: 0 front, 90 ear, 180 nape.
const LINE: readonly (readonly [number, number])[] = [
  [0, -7.3],
  [22, -7.5],
  [40, -6.6],
  [55, -5.2],
  [64, -3.2],
  [71, -0.2],
  [77, 1.6],
  [83, 1.4],
  [90, -1.6],
  [104, -2.4],
  [116, -0.5],
  [128, 4.2],
  [146, 6.4],
  [180, 7.4],
];

function lineAt(angle: number): number {
  for (let i = 1; i < LINE.length; i += 1) {
    const [a0, v0] = LINE[i - 1] ?? [0, 0];
    const [a1, v1] = LINE[i] ?? [180, 0];
    if (angle <= a1) return lerp(v0, v1, smooth(a0, a1, angle));
  }
  return 7.4;
}

/** Signed height below the hairline; positive where no hair grows. */
export function belowLine(x: number, y: number, z: number, line: Hairline): number {
  const angle = (Math.atan2(Math.abs(x), z + 0.9) * 180) / Math.PI;
  const shift =
    (line.raise ?? 0) * bump(angle, 75) +
    (line.recede ?? 0) * bump(angle - 38, 30) +
    (line.sideburn ?? 0) * bump(angle - 76, 14) -
    (line.nape ?? 0) * smooth(95, 130, angle) +
    (line.ragged ?? 0.28) * noise(x * 1.3, angle * 0.12, z * 0.7);
  return (y - lineAt(angle) + shift) * 0.62;
}

/** A piece of hair. */
export const hairSolid = (
  form: Form,
  at: Vec,
  reach: number,
  extra: Partial<Solid> = {},
): Solid => ({
  material: 'hair',
  form,
  at,
  reach,
  detail: 0.07,
  wrap: 0.05,
  gloss: 14,
  bias: 0.3,
  ...extra,
});

/** Short growth that fades out down the sides. */
export const fadeStain = (colour: string, from: number, to: number, strength: number): Stain => ({
  colour,
  strength,
  density: (x, y, z) => {
    const below = belowLine(x, y, z, { ragged: 0.2, sideburn: -0.6 });
    if (below > 0 || scalp(x, y, z) > 1) return 0;
    return smooth(to, from, y + (z > 3 ? -1 : 0)) * clamp(-below * 1.4);
  },
});

/** A soft edge of short hairs round a style, so that it grows out of the skin. */
export const rootStain = (
  colour: string,
  forms: readonly Form[],
  reach = 1,
  strength = 0.75,
): Stain => ({
  colour,
  strength,
  density: (x, y, z) => {
    const d = Math.min(...forms.map((form) => form(x, y, z)));
    return smooth(reach, 0, d + 0.35 * noise(x * 2.2, y * 0.8, z * 2.2));
  },
});
