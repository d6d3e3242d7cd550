import { carve, egg, type Form, limb, meet, melt } from '../form/form.ts';
import { noise } from '../form/noise.ts';
import { clamp, lerp, smooth } from '../form/number.ts';
import type { Vec } from '../form/vector.ts';
import { type Covering, hairSolid, rootStain, scalp } from './scalp.ts';

/** Straight or wavy hair that falls past the face. Lengths are centimetres below the eyes. */
export interface Curtain {
  readonly colour: string;
  readonly length: number;
  readonly volume: number;
  readonly wave: number;
  readonly part: number; // where it is parted, to the viewer's right
  readonly fringe?: number; // height of the fringe's edge; without it the forehead is free
  readonly flare?: number;
}

const OPENING = 5.45; // half width of the face that stays free
const SHORT = 13; // up to here it hangs free of the shoulders

/** How far the shell of hair lies open in front of the face: negative inside the opening. */
function openingOf({ part, fringe }: Curtain): Form {
  return (x, y, z) => {
    const rise = clamp((y + 8) / 6.2);
    const wide = fringe === undefined ? OPENING * Math.sqrt(rise) * 1.02 : OPENING;
    const middle = fringe === undefined ? part * (1 - rise) : 0;
    const top = fringe === undefined ? -7.6 : fringe + 0.45 * noise(x * 1.5, 1, 2) + 0.0175 * x * x;
    const across = (Math.abs(x - middle) - wide - 0.1 * Math.max(0, y - 1)) * 0.8;
    return Math.max(meet(across, top - y, fringe === undefined ? 3 : 0.6), 0.6 - z);
  };
}

/** The hair beside the neck and, when long, over the shoulder. */
function columns({ length, flare = 0.3 }: Curtain): Form {
  const isLong = length > SHORT;
  const foot = Math.min(length, 9) - 1;
  const bend: Vec = [7.9 + flare, lerp(9, length, 0.5), 4.4];
  return (ax, y, z) => {
    const near = limb(ax, y, z, [6.9, -2, -1.2], [7.2 + flare, foot, -0.8], 1.9, 1.9 + flare);
    if (!isLong) return near;
    const upper = limb(ax, y, z, [7.3 + flare, 8, -0.8], bend, 2.2, 2.5);
    const lower = limb(ax, y, z, bend, [7.2, length, 6.2], 2.5, 0.8);
    return melt(near, melt(upper, lower, 1.4), 1.5);
  };
}

/** Strands from the parting downwards, -1..1. */
const strands =
  (part: number): Form =>
  (x, y, z) => {
    const px = x - part * smooth(0, -9, y);
    const over = Math.atan2(px, Math.max(0.6, -(y + 1.5))) * 4.6 + z * 0.55;
    const a = lerp(x * 1.15 + z * 0.75, over, smooth(-1.5, -6.5, y));
    return 0.62 * noise(a * 1.25, y * 0.045 + z * 0.02, 6) + 0.38 * noise(a * 2.9, y * 0.07, 2);
  };

/** A bob, or long hair: a shell over skull and face, columns beside the neck, an opening in front. */
export function curtain(style: Curtain): Covering {
  const { length, volume, wave, part, colour } = style;
  const isLong = length > SHORT;
  const strand = strands(part);
  const opening = openingOf(style);
  const column = columns(style);
  const sway: Form = (x, y, z) => wave * Math.sin(y * 0.45 + x * 0.25 + z * 0.3) * smooth(-2, 8, y);
  const edge: Form = (x, y, z) => y - length - 0.3 * noise(x * 1.4, z, 3) - 0.06 * z;
  const form: Form = (x0, y, z) => {
    const x = x0 + sway(x0, y, z);
    const sides = egg(x, y, z, [0, 2, 0.3], [6.5 + volume * 0.9, 10.5, 8 + volume * 0.6]);
    const shell = melt(scalp(x, y, z) - volume, sides, 2.4);
    let d = meet(shell, y - Math.min(length, 9), 1);
    d = melt(d, column(Math.abs(x), y, z), 1.6);
    d = melt(d, egg(x, y, z, [0, 4, -4.6], [7.6, isLong ? 14 : length - 1.2, 5]), 1.6);
    if (!isLong) d = meet(d, edge(x, y, z), 0.45);
    return carve(d - strand(x, y, z) * 0.22, opening(x, y, z), 0.5);
  };
  const solid = hairSolid(
    form,
    [0, isLong ? length * 0.4 : 0, -0.5],
    isLong ? length * 0.72 + 8 : 17,
    { detail: 0.08, gloss: 10, paint: (x0, y, z) => strand(x0 + sway(x0, y, z), y, z) * 0.3 },
  );
  return {
    solids: [solid],
    stains: [rootStain(colour, [form], 0.5, 0.5)],
    looks: { hair: { base: colour, sheen: 0.5, rim: 0.5, smoothing: 1 } },
  };
}
