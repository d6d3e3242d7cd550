import { egg, type Form, meet, melt } from '../form/form.ts';
import { cells, noise } from '../form/noise.ts';
import { lerp, smooth } from '../form/number.ts';
import type { Vec } from '../form/vector.ts';
import { belowLine, type Covering, fadeStain, hairSolid, rootStain, scalp } from './scalp.ts';

/** Loose short curls. */
export interface Curls {
  readonly colour: string;
  readonly top: number; // thickness in cm
  readonly sides: number;
  readonly curl: number; // curls to the centimetre
}

const FRINGE: readonly (readonly [Vec, Vec])[] = [
  [
    [-3.2, -7.4, 6.0],
    [2.8, 1.8, 2.5],
  ],
  [
    [0.2, -7.9, 7.3],
    [2.9, 1.8, 2.4],
  ],
  [
    [3.3, -7.6, 5.8],
    [2.7, 2.0, 2.5],
  ],
  [
    [-1.6, -6.9, 7.5],
    [1.7, 1.5, 1.6],
  ],
];

/** Short curls: close at the sides, loose on top, a few over the forehead. */
export function curls({ colour, top, sides, curl }: Curls): Covering {
  const clump: Form = (x, y, z) => 0.62 - cells(x * curl, y * curl, z * curl);
  const mass: Form = (x, y, z) => {
    const up = smooth(-1.5, -9.5, y);
    const thick = lerp(sides, top, up) + 0.55 * noise(x * 0.33, y * 0.33, z * 0.33) * up;
    const d = meet(scalp(x, y, z) - thick, belowLine(x, y, z, { raise: -0.9, ragged: 0.6 }), 0.9);
    return FRINGE.reduce((e, [at, r]) => melt(e, egg(x, y, z, at, r), 1.1), d);
  };
  const form: Form = (x, y, z) => {
    const d = mass(x, y, z);
    if (d > 2.4) return d - 1.2;
    return d - clump(x, y, z) * lerp(0.5, 1.2, smooth(-1, -8, y));
  };
  const paint: Form = (x, y, z) =>
    clump(x, y, z) * 0.24 + 0.05 * Math.sin(14 * cells(x * curl, y * curl, z * curl));
  return {
    solids: [hairSolid(form, [0, -5, 0], 13.5, { detail: 0.09, paint })],
    stains: [fadeStain(colour, -3.0, 2.2, 0.85), rootStain(colour, [form], 1.1, 0.7)],
    looks: { hair: { base: colour, sheen: 0.2, rim: 0.35, smoothing: 1 } },
  };
}
