import type { Vec } from './vector.ts';

/** A form as a signed distance: negative inside. */
export type Form = (x: number, y: number, z: number) => number;

/** Distance to a box of half sizes `half` with edges rounded by `r`. */
export function box(x: number, y: number, z: number, half: Vec, r: number): number {
  const a = Math.abs(x) - half[0] + r;
  const b = Math.abs(y) - half[1] + r;
  const c = Math.abs(z) - half[2] + r;
  const [u, v, w] = [Math.max(a, 0), Math.max(b, 0), Math.max(c, 0)];
  return Math.sqrt(u * u + v * v + w * w) + Math.min(Math.max(a, b, c), 0) - r;
}
