import { type Form, meet } from '../form/form.ts';
import { dice } from '../form/noise.ts';
import type { Solid } from '../form/solid.ts';
import { lock, type Shape } from './lock.ts';
import { belowLine, type Covering, hairSolid, rootStain, scalp } from './scalp.ts';

/** Braids along the scalp, drawn back, then hanging beside the neck or behind it. */
export interface Braids {
  readonly colour: string;
  readonly fall: 'side' | 'back';
  readonly length: number;
  readonly count: number;
}

const ROWS = 19;

/** Which braid, as an angle over the head. */
const rowAt = (x: number, y: number): number => (Math.atan2(x, -(y + 3.2)) * ROWS * 1.05) / Math.PI;
const ridgeAt = (x: number, y: number): number => Math.abs(Math.cos(rowAt(x, y) * Math.PI * 0.5));
const twistAt = (y: number, z: number): number => Math.sin((z * 1.1 + y * 0.8) * 4.4);

const twist: Shape = (d, x, y, z) => d - 0.075 * Math.sin(y * 4.6 + x * 1.3 + z);

function hanging({ fall, length, count }: Braids): Solid[] {
  const chance = dice(3);
  return Array.from({ length: count }, (_, index) => {
    const s = fall === 'side' || index % 2 ? 1 : -1;
    const u = chance();
    const x = s * (fall === 'back' ? 5 + u * 3.4 : 6.2 + u * 3.2);
    const far = length * (0.8 + chance() * 0.35);
    const stray = (): number => chance() - 0.5;
    return lock(
      [
        [s * 3.5, -2, -8],
        [x * 0.96, 3.2, -4.6 + u * 2.6],
        [x + s * 0.3, 9, -2.6 + u * 4.2],
        [x - s * 0.6 + stray() * 1.4, 9 + far * 0.55, 0.6 + u * 5.2],
        [x - s * 1.1 + stray() * 1.8, 9 + far, 1.8 + u * 5],
      ],
      0.46,
      0.36,
      twist,
    );
  });
}

/** Fine braids drawn back from a clean hairline. */
export function braids(style: Braids): Covering {
  const form: Form = (x, y, z) => {
    const ridge = ridgeAt(x, y);
    const d = scalp(x, y, z) + 0.12 - 0.74 * ridge ** 0.6 - 0.07 * twistAt(y, z) * ridge;
    return meet(d, belowLine(x, y, z, { ragged: 0.08, raise: 0.15 }), 0.3);
  };
  const cap = hairSolid(form, [0, -4, -0.5], 12, {
    detail: 0.06,
    paint: (x, y, z) => (ridgeAt(x, y) < 0.3 ? -0.2 : 0) + 0.05 * twistAt(y, z),
  });
  return {
    solids: [cap, ...hanging(style)],
    stains: [rootStain(style.colour, [form], 0.7, 0.6)],
    looks: { hair: { base: style.colour, sheen: 0.3, rim: 0.4, smoothing: 1 } },
  };
}
