import { clamp, lerp } from '../form/number.ts';
import type { Vec } from '../form/vector.ts';
import type { Light } from './light.ts';

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

function saturate(c: Rgb, s: number): Rgb {
  const grey = 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  const one = (v: number): number => Math.max(0, grey + (v - grey) * s);
  return [one(c[0]), one(c[1]), one(c[2])];
}

/** A material between deep shadow (t = 0) and full light (t = 1); `glow` warms the half-shadow. */
export function toneOf(base: Rgb, t: number, light: Light, glow?: Rgb): Rgb {
  const u = t ** 1.15;
  const depth = lerp(1, 0.62, 1 - clamp(t * 3));
  const lit = (i: 0 | 1 | 2): number => base[i] * lerp(light.shade[i] * depth, light.key[i], u);
  const out: Rgb = [lit(0), lit(1), lit(2)];
  if (glow === undefined) return out;
  const warmth = Math.exp(-(((t - 0.38) / 0.26) ** 2)) * 0.2;
  const blood: Rgb = [
    glow[0] * (0.35 + 0.5 * t),
    glow[1] * (0.35 + 0.5 * t),
    glow[2] * (0.35 + 0.5 * t),
  ];
  return saturate(blend(out, blood, warmth), 1 + 0.24 * (1 - t));
}

/** The same for hex colours. */
export const tone = (base: string, t: number, light: Light, glow?: string): string =>
  print(toneOf(parse(base), t, light, glow === undefined ? undefined : parse(glow)));
