import { clamp, lerp, span } from '../form/number.ts';
import { pathOf } from '../form/path.ts';
import type { Spot } from '../form/vector.ts';
import { dot, fill, ribbon } from '../ink/brush.ts';
import { mix, tone } from '../ink/colour.ts';
import { blob, darkLine, type FaceInk, inLight, SIDES, softLine } from './face-ink.ts';

type Curve = (u: number) => number;

/** Heights of a mouth along its width, u = -1 .. 1. */
interface MouthCurves {
  readonly corner: Curve;
  readonly parting: Curve;
  readonly top: Curve;
  readonly bottom: Curve;
}

function curvesOf({ shape, mood }: FaceInk): MouthCurves {
  const { mouthY: my, lipU, lipL } = shape;
  const { curve, press, open, mouthAsym } = mood;
  const corner: Curve = (s) => my - curve * 0.62 - (s > 0 ? mouthAsym : -mouthAsym * 0.25) * 0.6;
  const plain: Curve = (u) => lerp(my, corner(u), Math.abs(u) ** 1.7);
  const parting: Curve = (u) => plain(u) + 0.075 * Math.cos(u * Math.PI * 2) * (1 - Math.abs(u));
  const bow: Curve = (u) => {
    const a = Math.abs(u);
    const dip = 1 - 0.2 * Math.exp(-((u / 0.14) ** 2));
    return (1 - a ** 1.5) * dip * (1 - 0.12 * Math.exp(-(((a - 0.62) / 0.22) ** 2)));
  };
  return {
    corner,
    parting,
    top: (u) => plain(u) - bow(u) * 0.62 * lipU * (1 - press * 0.55),
    bottom: (u) =>
      plain(u) +
      open * 0.5 * (1 - u * u) +
      (1 - Math.abs(u) ** 2.6) ** 0.9 * 0.82 * lipL * (1 - press * 0.5),
  };
}

/** Lips, their parting, teeth when it opens, and the shade below. */
export function inkMouth(ink: FaceInk): string {
  const { shape, mood, look, px, light } = ink;
  const { open } = mood;
  const wide = shape.mouthW * mood.mouthWidth;
  const { corner, parting, top, bottom } = curvesOf(ink);
  const us = span(21, (t) => lerp(-1, 1, t));
  const trace = (f: Curve, share = 1): Spot[] => us.map((u) => ink.at(u * wide * share, f(u)));
  const between = (a: Spot[], b: Spot[]): string => pathOf([...a, ...b.reverse()], 60);
  const lip = (t: number): string =>
    tone(mix(look.skin.base, look.lip, look.lipMix), t, light, look.skin.glow);
  const gap: Curve = (u) => open * (1 - u * u);
  const gleam = (share: number, depth: Curve): Spot[] =>
    us
      .slice(5, 16)
      .map((u) =>
        ink.at(u * wide * share + light.from[0] * 0.35, parting(u) + open * 0.45 + depth(u)),
      );
  const out = [
    fill(
      between(
        trace(top),
        trace((u) => parting(u) + 0.06),
      ),
      lip(0.38),
      0.86,
    ),
    fill(
      between(
        trace((u) => parting(u) + gap(u) * 0.45 - 0.02, 0.96),
        trace(bottom, 0.9),
      ),
      lip(0.6),
      0.86,
    ),
    fill(
      between(
        gleam(0.7, () => 0.26 * shape.lipL),
        gleam(0.6, (u) => 0.47 * shape.lipL * (1 - u * u * 0.7)),
      ),
      lip(0.95),
      0.18 + look.skin.sheen * 0.4,
    ),
  ];
  if (open > 0.02) {
    const inside = between(
      trace((u) => parting(u) - 0.01, 0.93),
      trace((u) => parting(u) + gap(u) * 0.62, 0.93),
    );
    const teeth = between(
      trace((u) => parting(u) + 0.02, 0.7),
      trace((u) => parting(u) + Math.min(0.3, open * 0.42) * (1 - u * u), 0.7),
    );
    out.push(fill(inside, '#33100f'));
    if (open > 0.18) out.push(fill(teeth, inLight(ink, '#efe4d8', 0.7), 0.95));
  }
  const line = (t: number): number =>
    px * (0.04 + 0.055 * Math.sin(Math.PI * t) ** 0.5 + 0.03 * Math.exp(-(((t - 0.5) / 0.1) ** 2)));
  out.push(
    fill(ribbon(trace(parting, 1.02), line), mix(darkLine(ink), '#3a0d10', 0.3), 0.88),
    ...SIDES.map((s) => dot(ink.at(s * wide * 1.03, corner(s)), px * 0.15, softLine(ink), 0.3)),
    blob(ink, 'dusk', 0, bottom(0) + 0.42, [1.7, 0.45], 0.55),
    fill(
      ribbon(
        trace(bottom, 0.86).slice(4, -4),
        (t) => px * 0.045 * Math.sin(Math.PI * clamp(t, 0.03, 0.97)),
      ),
      softLine(ink),
      0.32,
    ),
  );
  return out.join('');
}
