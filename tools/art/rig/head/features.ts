import { dice } from '../form/noise.ts';
import { clamp, lerp, span } from '../form/number.ts';
import { pathOf } from '../form/path.ts';
import type { Spot } from '../form/vector.ts';
import { fill, ribbon, taper } from '../ink/brush.ts';
import { blob, darkLine, type FaceInk, SIDES, softColours, softLine } from './face-ink.ts';

function freckles(ink: FaceInk): string {
  const chance = dice(11);
  const d = Array.from({ length: ink.look.freckles }, () => {
    const x = (chance() + chance() + chance() - 1.5) * 5.2;
    const y = 2.6 + (chance() + chance() - 1) * 2.6;
    const [a, b] = ink.at(x, y);
    const r = (0.5 + chance() * 0.7) * ink.px * 0.075;
    const arc = `a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0`;
    return `M${(a - r).toFixed(1)} ${b.toFixed(1)}${arc} ${(2 * r).toFixed(1)} 0${arc} ${(-2 * r).toFixed(1)} 0`;
  }).join('');
  return d === '' ? '' : fill(d, softLine(ink), 0.28);
}

function ear(ink: FaceInk, side: -1 | 1): string {
  const { shape, px } = ink;
  const q = (a: number, y: number, z: number): Spot =>
    ink.spot([side * (6.75 * shape.skullW + a), shape.earY + y * shape.ear, z - 1.1]);
  const rim = [
    q(0.45, -1.8, 1.0),
    q(0.6, -2.1, 0.2),
    q(0.7, -1.6, -0.7),
    q(0.66, -0.4, -0.9),
    q(0.5, 0.9, -0.5),
  ];
  const bowl = [
    q(0.45, -0.9, 0.3),
    q(0.55, -0.3, -0.35),
    q(0.45, 0.7, -0.25),
    q(0.3, 1.0, 0.5),
    q(0.28, 0.1, 0.75),
  ];
  return (
    fill(ribbon(rim, taper(px * 0.11)), softLine(ink), 0.5) +
    fill(pathOf(bowl, 90), softLine(ink), 0.42)
  );
}

/** What lies in the skin: blood, tired shade, freckles, the folds of the ears. */
export function inkSkin(ink: FaceInk): string {
  const { shape, mood, look } = ink;
  const blush = look.blush * 0.72 + mood.cheek * 0.14;
  const tired = clamp(mood.tired * 0.5 + look.underEye);
  const ears = SIDES.filter((s) => s * ink.facing < 13).map((s) => ear(ink, s));
  return [
    softColours(ink),
    ...SIDES.map((s) => blob(ink, 'blood', s * 4.1, 3.9, [2.9, 2.1], blush)),
    blob(ink, 'blood', 0, shape.noseL - 0.6, [1.5, 1.3], blush * 0.9),
    blob(ink, 'blood', 0, shape.mouthY + 3, [1.8, 1.2], blush * 0.4),
    ...SIDES.map((s) =>
      blob(ink, 'dusk', s * (shape.eyeX - 0.15), shape.eyeY + 1.55, [1.7, 0.75], tired),
    ),
    freckles(ink),
    ...ears,
  ].join('');
}

/** Nostrils and the folds of the wings. */
export function inkNose(ink: FaceInk): string {
  const { shape, px } = ink;
  const { noseL, noseW, noseTip } = shape;
  return SIDES.map((s) => {
    const nostril = span(6, (t) =>
      ink.at(
        s * lerp(0.28, 0.98, t) * noseW,
        noseL + 0.42 - Math.sin(t * Math.PI) * 0.16 - noseTip * 0.15,
      ),
    );
    const wing = span(6, (t) => {
      const a = lerp(-0.9, 0.75, t);
      return ink.at(s * (1.22 + 0.62 * Math.cos(a)) * noseW, noseL - 0.1 + 0.62 * Math.sin(a));
    });
    return (
      fill(ribbon(nostril, taper(px * 0.11)), darkLine(ink), 0.66) +
      fill(ribbon(wing, taper(px * 0.045)), softLine(ink), 0.5)
    );
  }).join('');
}

/** Lines of age: beside the eyes, over the brows, from nose to mouth. */
export function inkAge(ink: FaceInk): string {
  const { shape, mood, px } = ink;
  const { lines, eyeX, eyeY, browY, noseL, noseW, mouthY, mouthW } = shape;
  if (lines < 0.12) return '';
  const soft = softLine(ink);
  const line = (points: Spot[], width: number, opacity: number): string =>
    fill(ribbon(points, taper(px * width)), soft, clamp(opacity));
  const crows = SIDES.flatMap((s) =>
    [0, 1].map((k) =>
      line(
        span(5, (t) =>
          ink.at(s * (eyeX + 2.1 + t * 0.75), eyeY + lerp(-0.1, -0.4, t) + k * lerp(0.35, 0.8, t)),
        ),
        0.04,
        (0.34 + 0.3 * mood.cheek) * lines,
      ),
    ),
  );
  const forehead = [0, 1].map((k) =>
    line(
      span(9, (t) => {
        const x = lerp(-2.8, 2.8, t);
        return ink.at(x, browY - 1.9 - k * 1.05 - Math.cos(x * 0.5) * 0.15 - mood.browIn * 0.25);
      }),
      0.04,
      (0.18 + Math.max(0, mood.browIn) * 0.4) * lines,
    ),
  );
  const mouth = SIDES.map((s) =>
    line(
      span(8, (t) =>
        ink.at(s * lerp(1.8 * noseW, mouthW + 0.7, t ** 0.8), lerp(noseL - 0.3, mouthY + 0.1, t)),
      ),
      0.07,
      0.42 * lines,
    ),
  );
  const bags = SIDES.map((s) =>
    line(
      span(7, (t) =>
        ink.at(s * (eyeX + lerp(-1.2, 1.25, t)), eyeY + 1.5 + 0.42 * Math.sin(Math.PI * t)),
      ),
      0.05,
      0.3 * lines,
    ),
  );
  return [...crows, ...forehead, ...mouth, ...bags].join('');
}

/** Folds of smiling, of a brow drawn together, and the lines under tired eyes. */
export function inkFolds(ink: FaceInk): string {
  const { shape, mood, px } = ink;
  const { mouthY, noseL, noseW, browY, eyeX, eyeY } = shape;
  const wide = shape.mouthW * mood.mouthWidth;
  const soft = softLine(ink);
  const line = (points: Spot[], width: number, opacity: number): string =>
    opacity > 0.04 ? fill(ribbon(points, taper(px * width)), soft, opacity) : '';
  return SIDES.map((s) => {
    const smile = span(8, (t) =>
      ink.at(
        s * lerp(1.75 * noseW, wide + 0.75, t ** 0.8),
        lerp(noseL - 0.35, mouthY + 0.1 - mood.curve * 0.3, t),
      ),
    );
    const frown = span(5, (t) => ink.at(s * (0.42 + 0.1 * t), lerp(browY + 0.35, browY - 0.75, t)));
    const bag = span(7, (t) =>
      ink.at(s * (eyeX + lerp(-1.35, 1.2, t)), eyeY + 1.35 + 0.5 * Math.sin(Math.PI * t ** 0.9)),
    );
    return (
      line(smile, 0.1, mood.cheek * 0.2) +
      line(frown, 0.05, clamp(mood.browSqueeze - 0.25) * 0.5) +
      line(bag, 0.045, mood.tired * 0.4)
    );
  }).join('');
}
