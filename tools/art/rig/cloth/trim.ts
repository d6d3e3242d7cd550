import type { Body } from '../body/body.ts';
import { carve, type Form, limb, meet, melt } from '../form/form.ts';
import { noise } from '../form/noise.ts';
import { bump, clamp, hyp, smooth } from '../form/number.ts';
import type { Solid } from '../form/solid.ts';
import type { Vec } from '../form/vector.ts';

const trim = (body: Body, material: string, form: Form, at: Vec, reach: number): Solid => ({
  material,
  form: body.frame.place(form),
  at: body.frame.toWorld(at),
  reach,
  wrap: 0.16,
  gloss: 40,
  own: true,
  detail: 0.06,
  bias: 0.3,
});

/** A hood that lies round the neck and on the back. */
export function hoodDown(body: Body, material: string): Solid {
  const n = body.notch;
  const form: Form = (x, y, z) => {
    const ax = Math.abs(x);
    const side: Vec = [7.4, n - 2.6, 2.0];
    const back: Vec = [8.2, n - 4.4, -5];
    let d = limb(ax, y, z, [2.4, n + 2.8, 6.2], side, 0.95, 1.9);
    d = melt(d, limb(ax, y, z, side, back, 1.9, 2.8), 2);
    d = melt(d, limb(ax, y, z, back, [0, n - 4.4, -10.5], 2.8, 3.4), 2);
    const crease =
      Math.sin(Math.atan2(x, z + 4) * 7 + y * 0.6) * noise(x * 0.2, y * 0.2, z * 0.2 + 2);
    return d - 0.28 * crease - 0.16 * noise(x * 0.4, y * 0.4, z * 0.4);
  };
  return trim(body, material, form, [0, n - 2, -2], 18);
}

/** A ribbed band round the neck; `gap` opens it in front. */
export function crew(
  body: Body,
  material: string,
  drop: number,
  wide: number,
  gap?: number,
): Solid {
  const n = body.notch;
  const radius = body.shape.neckR + wide;
  const form: Form = (x, y, z) => {
    const q = Math.atan2(Math.abs(x), z + 3.4);
    const out = (hyp(x * 0.93, z + 3.1) - radius - 0.5) * 0.8;
    const up = y - (n + drop * 0.9 - 3.6 * smooth(0.2, 2.3, q));
    const d = hyp(out, up * (gap === undefined ? 0.62 : 0.42)) - 0.72;
    if (gap === undefined) return d;
    return carve(d, Math.max(Math.abs(x) - gap - (y - n) * 0.2, -z), 0.3);
  };
  return trim(body, material, form, [0, n - 1, -2], 12);
}

/** A collar that is folded down. */
export interface Collar {
  readonly tip: number; // how far its points fall
  readonly width: number;
  readonly rise: number; // how high it stands behind
  readonly open: number; // half width of the gap in front
}

/** Two leaves that stand round the neck and fall to the collarbone. */
export function collar(body: Body, material: string, { tip, width, rise, open }: Collar): Solid {
  const n = body.notch;
  const r = body.shape.neckR;
  const form: Form = (x, y, z) => {
    const ax = Math.abs(x);
    const q = clamp(Math.atan2(ax, z + 3.2) / 2.2); // 0 in front .. 1 behind
    const rim = n - 1.2 - rise * q ** 0.8;
    const round = r + 1.5 + (y - rim) * 0.62 * (1 - q * 0.35);
    const out = hyp(x * 0.94, z + 3.2 - (1 - q) * 1.1);
    const low = rim + width + tip * 0.42 * bump(q - 0.14, 0.2);
    const leaf = meet(Math.abs(out - round) * 0.8 - 0.42, Math.max(rim - y, y - low) * 0.8, 0.35);
    return carve(leaf, Math.max((ax - open - (y - rim) * 0.34) * 0.8, -z), 0.2);
  };
  return trim(body, material, form, [0, n - 1, -2], 15);
}
