import type { Form } from './form.ts';
import { hyp } from './number.ts';
import type { Vec } from './vector.ts';

/** Distances remembered on a coarse grid, so that empty space costs nothing twice. */
export interface Coarse {
  /** A distance that is certainly not too large; far cheaper than the true one. */
  atLeast(x: number, y: number, z: number): number;
  /** The distance between grid points: good away from surfaces. */
  about(x: number, y: number, z: number): number;
}

const CELL = 0.7; // cm

/** Remembers `form` between two corners, as far as it is asked. */
export function makeCoarse(form: Form, low: Vec, high: Vec): Coarse {
  const [x0, y0, z0] = low;
  const nx = Math.ceil((high[0] - x0) / CELL) + 2;
  const ny = Math.ceil((high[1] - y0) / CELL) + 2;
  const nz = Math.ceil((high[2] - z0) / CELL) + 2;
  const known = new Float32Array(nx * ny * nz).fill(Number.NaN);
  const at = (i: number, j: number, k: number): number => {
    const index = (k * ny + j) * nx + i;
    const found = known[index] ?? 0;
    if (!Number.isNaN(found)) return found;
    const made = form(x0 + i * CELL, y0 + j * CELL, z0 + k * CELL);
    known[index] = made;
    return made;
  };
  const isOutside = (i: number, j: number, k: number): boolean =>
    i < 0 || j < 0 || k < 0 || i >= nx - 1 || j >= ny - 1 || k >= nz - 1;
  return {
    atLeast(x, y, z) {
      const [u, v, w] = [(x - x0) / CELL, (y - y0) / CELL, (z - z0) / CELL];
      const [i, j, k] = [Math.round(u), Math.round(v), Math.round(w)];
      if (isOutside(i, j, k)) return form(x, y, z);
      return at(i, j, k) - CELL * hyp(u - i, v - j, w - k);
    },
    about(x, y, z) {
      const [u, v, w] = [(x - x0) / CELL, (y - y0) / CELL, (z - z0) / CELL];
      const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)];
      if (isOutside(i, j, k)) return form(x, y, z);
      const [a, b, c] = [u - i, v - j, w - k];
      const row = (jj: number, kk: number): number =>
        at(i, jj, kk) * (1 - a) + at(i + 1, jj, kk) * a;
      const face = (kk: number): number => row(j, kk) * (1 - b) + row(j + 1, kk) * b;
      return face(k) * (1 - c) + face(k + 1) * c;
    },
  };
}
