import { clamp, lerp, smooth, span } from '../form/number.ts';
import type { Spot } from '../form/vector.ts';
import { fill, ribbon, stroke } from '../ink/brush.ts';
import { mix } from '../ink/colour.ts';
import { type FaceInk, inLight, SIDES } from './face-ink.ts';

const HAIRS = 16;

function brow(ink: FaceInk, side: -1 | 1): string {
  const { shape, mood, look, px } = ink;
  const raised = side > 0 ? mood.browAsym : 0;
  const inner = shape.browY - mood.browIn * 0.62 - raised * 0.35;
  const outer = shape.browY - 0.25 - mood.browOut * 0.55 - raised * 0.5;
  const from = shape.eyeX - 1.75 * shape.browLen - mood.browSqueeze * 0.35;
  const to = shape.eyeX + 2.05 * shape.browLen;
  const bow = (t: number): Spot => {
    const arch = shape.browArch * Math.sin(Math.PI * t ** 1.5) * 0.55;
    return ink.at(side * lerp(from, to, t), lerp(inner, outer, t) - arch + 0.25 * t ** 3, 0.08);
  };
  const width = (t: number): number => {
    const share =
      t < 0.24 ? lerp(0.16, 1, smooth(-0.04, 0.3, t)) : lerp(1, 0.1, ((t - 0.24) / 0.76) ** 1.15);
    return px * 0.3 * shape.browThick * share;
  };
  const colour = inLight(ink, mix(look.hair, look.skin.base, 0.14), 0.42);
  const hairs = Array.from({ length: HAIRS }, (_, index) => {
    const t = 0.015 + index * 0.052;
    const [x, y] = bow(t);
    const w = width(t) + px * 0.06;
    const up = lerp(1.25, 0.25, clamp(t * 1.6));
    const out = side * lerp(0.15, 1.3, clamp(t * 1.5));
    const move = [out * 0.2, -up * 0.8, out, -(up * 0.75 + 0.75)].map((v) => (v * w).toFixed(1));
    return `M${(x - side * w * 0.2).toFixed(1)} ${(y + w * 0.35).toFixed(1)}q${move.join(' ')}`;
  }).join('');
  return fill(ribbon(span(13, bow), width), colour, 0.8) + stroke(hairs, colour, px * 0.04, 0.3);
}

/** Both brows. */
export const inkBrows = (ink: FaceInk): string => SIDES.map((side) => brow(ink, side)).join('');
