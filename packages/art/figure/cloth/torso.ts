import { mix } from '../../rig/ink/colour.ts';
import type { Pt } from '../pen/line.ts';
import type { Clothes, Sitter } from '../person.ts';

/** Measures of a body as it is held, in units below a point between the eyes. */
export interface Torso {
  readonly left: number; // half-widths of the shoulders
  readonly right: number;
  readonly shoulderY: number;
  readonly lap: number; // from the shoulders to the lap
  readonly middle: number; // how far the middle of the chest is turned aside
  readonly slope: number;
  readonly turn: number;
  readonly tilt: number; // units by which the right shoulder is higher than the middle
}

/** What covers an arm. */
export function sleeveOf({ kind, colour, inner }: Clothes): { long: boolean; cuff?: string } {
  if (kind === 'polo' || kind === 'scrubs') return { long: false };
  if (kind === 'hoodie' || kind === 'sweatshirt' || kind === 'cardigan')
    return { long: true, cuff: mix(colour, '#14161c', 0.18) };
  if (kind === 'blazer' || kind === 'jacket') return { long: true, cuff: inner ?? colour };
  return { long: true, cuff: mix(colour, '#14161c', 0.12) };
}

/** How far below the lap a garment ends on somebody who stands: a coat is long, a jacket ends at the hips. */
const HEM: { readonly [K in Clothes['kind']]?: number } = {
  raincoat: 150,
  scrubs: 84,
  cardigan: 74,
};

/** Where a garment ends, below the shoulders; of somebody who sits, out of sight. */
export const footOf = ({ clothes, sits }: Sitter, { lap }: Torso): number =>
  lap + (sits ? 150 : (HEM[clothes.kind] ?? 46));

/** The outline of the trunk in clothes. */
export function trunk(person: Sitter, t: Torso): Pt[] {
  const { frame, age, sits } = person;
  const y = t.shoulderY;
  const n = frame.neck;
  const m = t.middle;
  const foot = y + footOf(person, t);
  const chest = frame.chest ?? Math.min(t.left, t.right) * 0.84;
  const waist = frame.waist * (sits ? 1.06 : 1);
  const weight = sits ? 0 : -2 * t.tilt; // on the leg below the lower shoulder
  const bust = (frame.bust ?? 0) * (age < 18 ? 0 : 1);
  const side = (s: -1 | 1, w: number): Pt[] => [
    [m * 0.4 + s * n * 1.2, y - 32],
    [m * 0.4 + s * (n * 1.1 + w * 0.2), y - 13 + t.slope * 0.1 - s * t.tilt * 0.5],
    [s * w * 0.74 + m * 0.2, y + 2 + t.slope * 0.4 - s * t.tilt],
    [s * (w - 7), y + 20 + t.slope - s * t.tilt],
    [s * (w - 5), y + 70 + t.slope - s * t.tilt],
    [s * (chest + 5 + bust * 12), y + 150],
    [s * (chest * 0.5 + waist * 0.5), y + 235],
    [s * waist + weight * 0.5, y + 300],
    [s * frame.hips + weight, y + t.lap],
    [s * frame.hips * 0.97 + weight, foot, 'corner'],
  ];
  return [...side(1, t.right), [weight, foot + 9], ...side(-1, t.left).reverse()];
}
