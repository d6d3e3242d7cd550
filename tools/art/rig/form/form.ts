import type { Vec } from './vector.ts';

/** A form as a signed distance: negative inside. */
export type Form = (x: number, y: number, z: number) => number;

/** Two distances melted together over `k` centimetres. */
export function melt(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b);
  const least = Math.min(a, b);
  return h > 0 ? least - (h * h) / (4 * k) : least;
}

/** `b` carved out of `a`. */
export const carve = (a: number, b: number, k: number): number => -melt(-a, b, k);

/** What lies in both, with a rounded edge. */
export const meet = (a: number, b: number, k = 0.5): number => -melt(-a, -b, k);

/** Distance to a ball. */
export function ball(x: number, y: number, z: number, at: Vec, r: number): number {
  const [u, v, w] = [x - at[0], y - at[1], z - at[2]];
  return Math.sqrt(u * u + v * v + w * w) - r;
}

/** Distance to an ellipsoid with radii `r`. */
export function egg(x: number, y: number, z: number, at: Vec, r: Vec): number {
  const u = (x - at[0]) / r[0];
  const v = (y - at[1]) / r[1];
  const w = (z - at[2]) / r[2];
  const k = Math.sqrt(u * u + v * v + w * w);
  const g = Math.sqrt((u / r[0]) ** 2 + (v / r[1]) ** 2 + (w / r[2]) ** 2);
  return g < 1e-6 ? -Math.min(r[0], r[1], r[2]) : (k * (k - 1)) / g;
}

/** Distance to a limb that tapers from radius `ra` at `a` to `rb` at `b`. */
export function limb(
  x: number,
  y: number,
  z: number,
  a: Vec,
  b: Vec,
  ra: number,
  rb: number,
): number {
  const ux = b[0] - a[0];
  const uy = b[1] - a[1];
  const uz = b[2] - a[2];
  const px = x - a[0];
  const py = y - a[1];
  const pz = z - a[2];
  let t = (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz);
  t = Math.max(0, Math.min(1, t));
  const dx = px - ux * t;
  const dy = py - uy * t;
  const dz = pz - uz * t;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t);
}

/** Distance to a box of half sizes `half` with edges rounded by `r`. */
export function box(x: number, y: number, z: number, half: Vec, r: number): number {
  const a = Math.abs(x) - half[0] + r;
  const b = Math.abs(y) - half[1] + r;
  const c = Math.abs(z) - half[2] + r;
  const [u, v, w] = [Math.max(a, 0), Math.max(b, 0), Math.max(c, 0)];
  return Math.sqrt(u * u + v * v + w * w) + Math.min(Math.max(a, b, c), 0) - r;
}
