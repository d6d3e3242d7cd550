import { box, type Form } from '../../rig/form/form.ts';
import { noise } from '../../rig/form/noise.ts';
import { clamp, hyp, read } from '../../rig/form/number.ts';
import { add, dot, scale, sub, type Vec } from '../../rig/form/vector.ts';

/** A form with its bounding box. Floor y = 0, up is negative, z towards the viewer, in centimetres. */
export interface Piece {
  readonly form: Form;
  readonly low: Vec;
  readonly high: Vec;
}

const around = (at: Vec, half: Vec): Pick<Piece, 'low' | 'high'> => ({
  low: sub(at, half),
  high: add(at, half),
});

/** A box by the centre of its foot: width, height, depth; `round` softens its edges. */
export function block(foot: Vec, size: Vec, round = 0.6): Piece {
  const half = scale(size, 0.5);
  const [x, y, z] = sub(foot, [0, half[1], 0]);
  return {
    form: (a, b, c) => box(a - x, b - y, c - z, half, round),
    ...around([x, y, z], half),
  };
}

/** An ellipsoid. */
export function pebble(at: Vec, r: Vec): Piece {
  return {
    form: (a, b, c) => {
      const u = (a - at[0]) / r[0];
      const v = (b - at[1]) / r[1];
      const w = (c - at[2]) / r[2];
      const k = hyp(u, v, w);
      const g = hyp(u / r[0], v / r[1], w / r[2]);
      return g < 1e-6 ? -Math.min(...r) : (k * (k - 1)) / g;
    },
    ...around(at, r),
  };
}

/** A rod between two points. */
export function rod(a: Vec, b: Vec, r: number): Piece {
  const way = sub(b, a);
  const length = dot(way, way);
  const ends = [0, 1, 2].map((i) => [read(a, i), read(b, i)]);
  const [x = [], y = [], z = []] = ends;
  return {
    form: (u, v, w) => {
      const p = sub([u, v, w], a);
      const off = sub(p, scale(way, clamp(dot(p, way) / length)));
      return hyp(...off) - r;
    },
    low: [Math.min(...x) - r, Math.min(...y) - r, Math.min(...z) - r],
    high: [Math.max(...x) + r, Math.max(...y) + r, Math.max(...z) + r],
  };
}

/** An upright drum by its centre. */
export function drum(at: Vec, r: number, height: number, round: number): Piece {
  return {
    form: (a, b, c) => {
      const up = Math.abs(b - at[1]) - height / 2 + round;
      const out = hyp(a - at[0], c - at[2]) - r + round;
      const corner = hyp(Math.max(up, 0), Math.max(out, 0));
      return corner + Math.min(Math.max(up, out), 0) - round;
    },
    ...around(at, [r, height / 2, r]),
  };
}

/** A disc that faces the viewer, by its centre. */
export function wheel(at: Vec, r: number, depth: number): Piece {
  return {
    form: (a, b, c) => {
      const out = hyp(a - at[0], b - at[1]) - r + 0.6;
      const ahead = Math.abs(c - at[2]) - depth / 2 + 0.6;
      const corner = hyp(Math.max(out, 0), Math.max(ahead, 0));
      return corner + Math.min(Math.max(out, ahead), 0) - 0.6;
    },
    ...around(at, [r, r, depth / 2]),
  };
}

/** A ring that faces the viewer: `r` to the middle of its rim, `rim` thick. */
export function hoop(at: Vec, r: number, rim: number): Piece {
  return {
    form: (a, b, c) => hyp(hyp(a - at[0], b - at[1]) - r, c - at[2]) - rim,
    ...around(at, [r + rim, r + rim, rim]),
  };
}

/** An upright cone without its point, by its centre: a shade. */
export function shade(at: Vec, above: number, below: number, height: number): Piece {
  const steep = (below - above) / height;
  const lean = 1 / Math.sqrt(1 + steep * steep);
  return {
    form: (a, b, c) => {
      const up = b - at[1];
      const out = (hyp(a - at[0], c - at[2]) - above - steep * (up + height / 2)) * lean + 0.6;
      const over = Math.abs(up) - height / 2 + 0.6;
      return hyp(Math.max(out, 0), Math.max(over, 0)) + Math.min(Math.max(out, over), 0) - 0.6;
    },
    ...around(at, [Math.max(above, below), height / 2, Math.max(above, below)]),
  };
}

/** Leaves: an ellipsoid with a ragged skin. */
export function bush(at: Vec, r: Vec): Piece {
  const { form, ...bounds } = pebble(at, r);
  return {
    ...bounds,
    form: (x, y, z) =>
      form(x, y, z) * 0.8 +
      2.2 * noise(x * 0.24, y * 0.2, z * 0.24) +
      1.2 * noise(x * 0.6, y * 0.5, z * 0.6) +
      1.6,
  };
}

/** `b` cut out of `a`. */
export const minus = (a: Piece, b: Piece): Piece => ({
  ...a,
  form: (x, y, z) => Math.max(a.form(x, y, z), -b.form(x, y, z)),
});

/** Hanging cloth with folds, from the middle of its upper edge. */
export function curtainPiece([x, y, z]: Vec, wide: number, long: number): Piece {
  return {
    form: (a, b, c) => {
      const t = (b - y) / long;
      const wave = Math.sin((a - x) * 0.44 + noise(a * 0.05, b * 0.012, 1));
      const fold = 3.4 * (0.6 + 0.4 * t) * wave;
      return (
        box(a - x, b - y - long / 2, (c - z - fold) * 0.6, [wide / 2, long / 2, 1.4], 0.8) * 0.7
      );
    },
    low: [x - wide / 2, y, z - 7],
    high: [x + wide / 2, y + long, z + 7],
  };
}
