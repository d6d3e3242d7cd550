import { type Form, meet } from '../form/form.ts';
import { dice, noise } from '../form/noise.ts';
import { lerp } from '../form/number.ts';
import type { Solid } from '../form/solid.ts';
import { add, scale, unit, type Vec } from '../form/vector.ts';
import { lock, type Shape } from './lock.ts';
import { belowLine, type Covering, hairSolid, scalp } from './scalp.ts';

/** Locs that hang by their own weight. */
export interface Locs {
  readonly colour: string;
  readonly length: number; // below the ears
  readonly back: number; // how far behind the shoulders they fall
}

const RISE = [24, 44, 64, 82] as const; // degrees above the ears, row by row
const IN_A_ROW = 15;
const RADIAN = Math.PI / 180;

const knots: Shape = (d, x, y) => d - 0.07 * Math.sin(y * 4.2 + x * 2);

function oneLoc(
  angle: number,
  rise: number,
  row: number,
  style: Locs,
  chance: () => number,
): Solid {
  const [a, e] = [angle * RADIAN, rise * RADIAN];
  const way: Vec = [Math.sin(a) * Math.cos(e), -Math.sin(e), Math.cos(a) * Math.cos(e)];
  const root: Vec = [way[0] * 7.4, -4.1 + way[1] * 7.3, -0.9 + way[2] * 9.1];
  const side = Math.sign(way[0]) || 1;
  const isFront = Math.abs(angle) < 60; // swept aside, off the face
  const lean = unit([
    way[0] + (isFront ? side * 0.5 : 0),
    way[1] * 0.8,
    way[2] * (isFront ? 0.3 : 1),
  ]);
  const first = add(root, scale(lean, 1.1 + row * 0.35));
  const x = isFront ? side * (7.8 + chance() * 1.4) : first[0] * 1.1 + side * 0.4;
  const z = isFront ? 1.2 - chance() * 5 : first[2] * 0.92;
  const end = style.length * (0.75 + chance() * 0.4);
  const stray = (much: number): number => (chance() - 0.5) * much;
  return lock(
    [
      root,
      first,
      [lerp(first[0], x, 0.75), -1.5 - row * 0.6, lerp(first[2], z, 0.7)],
      [x * 1.06, 3.5, z - style.back],
      [x * 1.02 + stray(1.5), 3.5 + end * 0.6, z - 1 - style.back * 1.5],
      [x * 0.98 + stray(2), 3.5 + end, z - 1.4 - style.back * 2],
    ],
    0.62,
    0.5,
    knots,
    { paint: (u, y, w) => noise(u * 0.6, y * 1.9, w * 0.6) * 0.1 },
  );
}

/** Roots over the whole scalp, the front ones swept aside. */
export function locs(style: Locs): Covering {
  const chance = dice(5);
  const form: Form = (x, y, z) =>
    meet(scalp(x, y, z) - 0.35, belowLine(x, y, z, { ragged: 0.1 }), 0.5);
  const rows = RISE.flatMap((rise, row) =>
    Array.from({ length: IN_A_ROW }, (_, index) => ({
      row,
      angle: ((index + 0.5 * (row % 2) + chance() * 0.5) / IN_A_ROW) * 300 - 150,
      rise: rise + chance() * 6,
    })),
  ).filter(({ row, angle }) => row > 0 || Math.abs(angle) >= 42);
  return {
    solids: [
      hairSolid(form, [0, -4, -0.5], 12.6, {
        paint: (x, y, z) => noise(x * 1.5, y * 1.5, z * 1.5) * 0.06 - 0.06,
      }),
      ...rows.map(({ angle, rise, row }) => oneLoc(angle, rise, row, style, chance)),
    ],
    stains: [],
    looks: { hair: { base: style.colour, sheen: 0.2, rim: 0.4, smoothing: 1 } },
  };
}
