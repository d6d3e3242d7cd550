import { type Form, meet } from '../form/form.ts';
import { noise } from '../form/noise.ts';
import { lerp, smooth } from '../form/number.ts';
import { belowLine, type Covering, fadeStain, hairSolid, rootStain, scalp } from './scalp.ts';

/** Hair close to the head: shaved, faded, or a round cloud of it. */
export interface Close {
  readonly colour: string;
  readonly top: number; // thickness on top in cm; 0 is shaved
  readonly sides: number; // thickness at the sides; below 0 it fades into the skin
  readonly raise?: number; // how far the hairline has gone up
  readonly recede?: number; // how far the temples have gone back
}

const SHAVED = 0.05;

/** A shaved head, a fade, or an afro, by its thickness. */
export function close({ colour, top, sides, raise = 0, recede = 0 }: Close): Covering {
  const fade = fadeStain(colour, -2, 9, top < SHAVED ? 0.36 : 0.9);
  const looks = { hair: { base: colour, sheen: 0.12, rim: 0.3, smoothing: 1 } };
  if (top < SHAVED) return { solids: [], stains: [fade], looks };
  const tight: Form = (x, y, z) =>
    0.16 * noise(x * 1.9, y * 1.9, z * 1.9) + 0.1 * noise(x * 3.6, y * 3.6, z * 3.6);
  const form: Form = (x, y, z) => {
    const thick = lerp(sides, top, smooth(top > 2 ? 2 : -4.2, top > 2 ? -6 : -9.4, y));
    const d = scalp(x, y, z) - thick;
    if (d > 1.5) return d - 0.6;
    const rough = d - tight(x, y, z) * Math.min(1.8, 0.4 + top * 0.5);
    return meet(rough, belowLine(x, y, z, { raise, recede, ragged: 0.35 }), top > 2 ? 1.2 : 0.5);
  };
  const cloud = hairSolid(form, [0, -4, -0.5], 12.4 + Math.max(0, top - 0.6), {
    detail: 0.11,
    paint: (x, y, z) => noise(x * 2.1, y * 2.1, z * 2.1) * 0.09,
  });
  return { solids: [cloud], stains: [fade, rootStain(colour, [form], 1, 0.7)], looks };
}
