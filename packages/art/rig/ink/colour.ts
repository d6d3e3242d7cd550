import { clamp, lerp } from '../form/number.ts';
import type { Vec } from '../form/vector.ts';

/** A colour in linear light, so that shadows stay rich when mixed. */
export type Rgb = Vec;

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const encoded = (c: number): number =>
  c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055;

/** Reads `#rrggbb`. */
export function parse(hex: string): Rgb {
  const part = (from: number): number =>
    linear(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

/** One channel as a byte. */
export const byte = (v: number): number => Math.round(255 * encoded(clamp(v)));

/** Writes `#rrggbb`. */
export const print = (rgb: Rgb): string =>
  `#${rgb.map((v) => byte(v).toString(16).padStart(2, '0')).join('')}`;

/** The colour a share `t` of the way between two linear colours. */
export const blend = (a: Rgb, b: Rgb, t: number): Rgb => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
  lerp(a[2], b[2], t),
];

/** The colour a share `t` of the way between two hex colours. */
export const mix = (a: string, b: string, t: number): string => print(blend(parse(a), parse(b), t));
