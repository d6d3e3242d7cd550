import { egg, type Form, meet } from '../form/form.ts';
import { noise } from '../form/noise.ts';
import { bump, hyp, smooth } from '../form/number.ts';
import type { Solid } from '../form/solid.ts';
import { curve, lock } from './lock.ts';
import { belowLine, type Covering, hairSolid, rootStain, scalp } from './scalp.ts';

/** Hair drawn back into a tail or a knot. */
export interface Tied {
  readonly colour: string;
  readonly into: 'tail' | 'knot';
  readonly high: number; // 0 at the nape .. 1 at the crown
  readonly volume: number;
  readonly part?: number;
  readonly side?: -1 | 1; // where the tail is seen
  readonly length?: number;
  readonly sideburn?: number;
}

/** A tail that leaves the head in a bow, swells, and runs out into a point. */
function tail({ high, side = 1, length = 8 }: Tied): Solid {
  const end = 11 + length;
  const strands: Form = (x, y, z) =>
    noise(x * 2.1 + y * 0.1, y * 0.03, z * 0.2) + 0.7 * noise(x * 5.2 + y * 0.2, y * 0.05, z * 0.4);
  return lock(
    curve(
      [
        [0, -5 - 5 * high, -8.2],
        [side * 3, -7.4 - 5.4 * high, -10.6],
        [side * 6.6, -3.6 - 4 * high, -11],
        [side * 8.6, 3.4 - 1.6 * high, -9.4],
        [side * 8.4, 0.62 * end, -7.4],
        [side * 9.2, end, -5.6],
      ],
      4,
    ),
    1.3,
    0.3,
    (d, x, y, z) =>
      d -
      0.95 * bump(y - 0.22 * end, 0.72 * end) -
      0.16 * strands(x, y, z) * smooth(-9, -2, y) -
      0.3 * noise(y * 0.24, side, 4) * smooth(0, 8, y),
    { paint: (x, y, z) => strands(x, y, z) * 0.12 },
  );
}

function knot({ high }: Tied): Solid {
  const y0 = 1.5 - 11 * high;
  const z0 = -11.2 + 5 * high;
  const swirl = (x: number, y: number): number =>
    noise(Math.atan2(y - y0, x) * 1.5 + hyp(x, y - y0) * 1.4, hyp(x, y - y0) * 0.6, 3);
  return hairSolid(
    (x, y, z) => egg(x, y, z, [0, y0, z0], [4.2, 3.7, 3.2]) - 0.3 * swirl(x, y),
    [0, y0, z0],
    5.5,
    { paint: (x, y) => swirl(x, y) * 0.24 },
  );
}

/** Combed back from a soft parting. */
export function tied(style: Tied): Covering {
  const { colour, volume, part = 0, sideburn = 0.6 } = style;
  const comb: Form = (x, y, z) => {
    const a = Math.atan2(x - part * smooth(-2, 6, z), -(y + 3));
    return 0.6 * noise(a * 6, (z - y) * 0.05, 2) + 0.4 * noise(a * 15, (z - y) * 0.07, 5);
  };
  const groove = (x: number, z: number): number =>
    part === 0 ? 0 : 0.5 * bump(x - part, 0.5) * smooth(-3, 1, z);
  const lift = (x: number, y: number): number =>
    part === 0 ? 0 : 0.55 * bump(Math.abs(x - part) - 2.6, 3.4) * smooth(-5, -8, y);
  const form: Form = (x, y, z) => {
    const d = scalp(x, y, z) - volume;
    if (d > 2) return d - 0.6;
    const combed = d - comb(x, y, z) * 0.12 + groove(x, z) - lift(x, y);
    return meet(combed, belowLine(x, y, z, { ragged: 0.3, sideburn, nape: -5 }), 0.35);
  };
  const cap = hairSolid(form, [0, -4, -0.5], 12.5, {
    detail: 0.06,
    gloss: 12,
    paint: (x, y, z) => comb(x, y, z) * 0.26,
  });
  return {
    solids: [cap, style.into === 'tail' ? tail(style) : knot(style)],
    stains: [rootStain(colour, [form], 0.8, 0.6)],
    looks: { hair: { base: colour, sheen: 0.45, rim: 0.5, smoothing: 1 } },
  };
}
