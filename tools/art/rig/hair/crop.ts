import type { Form } from '../form/form.ts';
import { meet } from '../form/form.ts';
import { noise } from '../form/noise.ts';
import { lerp, smooth } from '../form/number.ts';
import { belowLine, type Covering, fadeStain, hairSolid, rootStain, scalp } from './scalp.ts';

/** A short cut, longer on top. */
export interface Crop {
  readonly colour: string;
  readonly top: number;
  readonly sides: number;
  readonly quiff: number; // lift at the front
  readonly sweep: number; // -1..1, which way it is brushed
  readonly raise?: number; // how far the hairline has gone up
  readonly recede?: number; // how far the temples have gone back
  readonly texture?: number; // how far the strands stand apart
}

/** Short back and sides; strands run from the crown to the front. */
export function crop(style: Crop): Covering {
  const { colour, top, sides, quiff, sweep, raise = 0, recede = 0.3, texture = 1 } = style;
  const strand: Form = (x, y, z) => {
    const u = x * 1.05 - sweep * z * 0.28 + y * 0.12;
    const w = noise(x * 0.4, y * 0.4, z * 0.4) * 1.3;
    const broad = noise(u * 1.15 + w, z * 0.24 + y * 0.16, 4) * 0.55;
    const fine = noise(u * 2.4 + w, z * 0.34 + y * 0.24, 8) * 0.35;
    return broad + fine + noise(u * 5.2 + w, z * 0.4 + y * 0.3, 12) * 0.2;
  };
  const thick: Form = (x, y, z) =>
    lerp(sides, top, smooth(-2.4, -9, y)) +
    quiff * smooth(2.5, 7.5, z) * smooth(-5.6, -8.4, y) +
    texture * strand(x, y, z) * lerp(0.12, 0.7, smooth(-4, -8.5, y));
  const form: Form = (x, y, z) => {
    const d = scalp(x, y, z) - thick(x, y, z);
    if (d > 2) return d - 0.8;
    const edge = belowLine(x, y, z, { ragged: 0.5, raise, recede });
    return meet(d, edge - texture * strand(x, y, z) * 0.8 * smooth(1, 6, z), 0.45);
  };
  return {
    solids: [
      hairSolid(form, [0, -5, 0], 13, { paint: (x, y, z) => strand(x, y, z) * 0.22, detail: 0.08 }),
    ],
    stains: [fadeStain(colour, -3.4, 1.8, 0.8), rootStain(colour, [form], 0.9, 0.6)],
    looks: { hair: { base: colour, sheen: 0.4, rim: 0.5, smoothing: 1 } },
  };
}
