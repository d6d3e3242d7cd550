import { limb, melt } from '../form/form.ts';
import { hyp, lerp } from '../form/number.ts';
import type { Solid } from '../form/solid.ts';
import { add, scale, sub, type Vec } from '../form/vector.ts';
import { hairSolid } from './scalp.ts';

/** Changes a distance where it lies: a twist, a swelling. */
export type Shape = (d: number, x: number, y: number, z: number) => number;

const end = (points: readonly Vec[], pick: (...values: number[]) => number): Vec =>
  [0, 1, 2].map((i) => pick(...points.map((point) => point[i] ?? 0))) as unknown as Vec;

/** The same way in `many` times as many steps, without kinks (Catmull-Rom). */
export function curve(points: readonly Vec[], many: number): Vec[] {
  const at = (index: number): Vec =>
    points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0, 0];
  return points.slice(1).flatMap((_, index) => {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first = index === 0 ? 0 : 1;
    return Array.from({ length: many + 1 - first }, (_, k): Vec => {
      const t = (k + first) / many;
      const weights = [
        -0.5 * t ** 3 + t * t - 0.5 * t,
        1.5 * t ** 3 - 2.5 * t * t + 1,
        -1.5 * t ** 3 + 2 * t * t + 0.5 * t,
        0.5 * t ** 3 - 0.5 * t * t,
      ];
      return [a, b, c, d].reduce<Vec>(
        (sum, v, i) => add(sum, scale(v, weights[i] ?? 0)),
        [0, 0, 0],
      );
    });
  });
}

/** A hanging piece of hair along `points`, `r0` thick at its root and `r1` at its end. */
export function lock(
  points: readonly Vec[],
  r0: number,
  r1: number,
  shape: Shape = (d) => d,
  extra: Partial<Solid> = {},
): Solid {
  const low = end(points, Math.min);
  const high = end(points, Math.max);
  const at = scale(add(low, high), 0.5);
  const pieces = points.slice(1).map((b, index) => ({
    a: points[index] ?? b,
    b,
    ra: lerp(r0, r1, index / (points.length - 1)),
    rb: lerp(r0, r1, (index + 1) / (points.length - 1)),
  }));
  return hairSolid(
    (x, y, z) =>
      shape(
        pieces.reduce((d, { a, b, ra, rb }) => melt(d, limb(x, y, z, a, b, ra, rb), 0.35), 1e9),
        x,
        y,
        z,
      ),
    at,
    hyp(...(sub(high, at) as [number, number, number])) + Math.max(r0, r1) + 0.8,
    extra,
  );
}
