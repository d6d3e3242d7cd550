import { clamp, lerp, span } from '../form/number.ts';
import { pathOf } from '../form/path.ts';
import type { Spot } from '../form/vector.ts';
import { dot, fill, ribbon, taper } from '../ink/brush.ts';
import { mix } from '../ink/colour.ts';
import { darkLine, type FaceInk, inLight, SIDES, skinTone, softLine } from './face-ink.ts';

const RADIAN = Math.PI / 180;
const EYE_Z = 6.5;

/** Curves of one eye. Lids lie on an ellipsoid that stands for the eyeball. */
interface Eye {
  readonly side: -1 | 1;
  readonly shut: boolean;
  readonly upper: Spot[];
  readonly lower: Spot[];
  readonly crease: Spot[];
  readonly rx: number;
  readonly ry: number;
  /** A point of the eyeball by azimuth and height in degrees. */
  on(azimuth: number, height: number): Spot;
  upperAt(t: number): number;
  lowerAt(t: number): number;
}

const azimuth = (t: number): number => lerp(-63, 63, t);

function eyeOf(ink: FaceInk, side: -1 | 1): Eye {
  const { shape, mood } = ink;
  const rx = 1.62 * shape.eyeW;
  const ry = 1.42 * shape.eyeH;
  const rz = shape.eyeR + 0.22;
  const on = (az: number, el: number): Spot =>
    ink.spot([
      side * (shape.eyeX + rx * Math.sin(az * RADIAN) * Math.cos(el * RADIAN)),
      shape.eyeY - ry * Math.sin(el * RADIAN),
      EYE_Z + rz * Math.cos(az * RADIAN) * Math.cos(el * RADIAN),
    ]);
  const droop = Math.max(0, -mood.gazeY) * 0.1 - Math.max(0, mood.gazeY) * 0.28;
  const lid = mood.lid + side * mood.lidAsym + droop;
  const up = lerp(-9, 36, clamp(lid, 0, 1.15));
  const low = 16.5 - mood.low * 9;
  const { eyeRound } = shape;
  const tilt = (t: number): number => lerp(-3, 3 + shape.eyeTilt, t);
  const upperAt = (t: number): number =>
    tilt(t) + up * Math.sin(Math.PI * t ** lerp(0.86, 1, eyeRound)) ** lerp(0.85, 0.62, eyeRound);
  const lowerAt = (t: number): number => tilt(t) - low * Math.sin(Math.PI * t ** 1.18) ** 0.85;
  const shut = up < 0;
  const fold = lerp(5, 13, shape.crease);
  return {
    side,
    shut,
    rx,
    ry,
    on,
    upperAt,
    lowerAt,
    upper: span(13, (t) => on(azimuth(t), upperAt(t))),
    lower: span(11, (t) => on(azimuth(t), lowerAt(t))),
    crease: span(10, (t) => {
      const arch = Math.sin(Math.PI * t) * (shut ? 21 : 5);
      return on(azimuth(lerp(-0.02, 1.04, t)), upperAt(clamp(t, 0.02, 0.98)) + fold + arch);
    }),
  };
}

/** White, iris, pupil, the lid's shade and the lamp in the eye, inside the opening. */
function inkBall(ink: FaceInk, eye: Eye): string {
  const { look, mood, shape, px, light } = ink;
  const { on, rx, ry, upperAt } = eye;
  const gaze = [mood.gazeX * 26 * eye.side, -mood.gazeY * 20] as const;
  const centre = on(gaze[0], gaze[1]);
  const iris = 0.72 * shape.iris;
  const disc = (r: number, lift = 0): string =>
    pathOf(
      span(17, (t) => {
        const a = (t * 2 * Math.PI * 16) / 17;
        return on(
          gaze[0] + (Math.cos(a) * r) / rx / RADIAN,
          gaze[1] + (Math.sin(a) * r + lift) / ry / RADIAN,
        );
      }),
      120,
    );
  const opening = pathOf([...eye.upper, ...eye.lower.slice(1, -1).reverse()], 40);
  const shade = pathOf(
    [
      ...span(9, (t) => on(azimuth(t), upperAt(t) + 8)),
      ...span(9, (t) => on(azimuth(1 - t), upperAt(1 - t) - 10 - 5 * Math.sin(Math.PI * t))),
    ],
    70,
  );
  const clip = `${ink.id}eye${eye.side > 0 ? 'r' : 'l'}`;
  const lamp = light.from[0] < 0 ? -1 : 1;
  return [
    `<clipPath id="${clip}"><path d="${opening}"/></clipPath><g clip-path="url(#${clip})">`,
    fill(opening, inLight(ink, mix('#efe6dc', look.skin.base, 0.26), 0.76)),
    fill(disc(iris), inLight(ink, mix(look.iris, '#140a08', 0.62), 0.7)),
    fill(disc(iris * 0.86), inLight(ink, look.iris, 0.62)),
    fill(disc(iris * 0.55, -iris * 0.3), inLight(ink, mix(look.iris, '#ffe9c4', 0.28), 0.85), 0.55),
    fill(disc(iris * 0.47), '#120b0b'),
    fill(shade, inLight(ink, mix(look.skin.base, '#23131c', 0.75), 0.3), 0.42),
    dot([centre[0] + lamp * px * 0.2, centre[1] - px * 0.24], px * 0.12, '#fffaf2', 0.92),
    dot([centre[0] - lamp * px * 0.22, centre[1] + px * 0.26], px * 0.06, '#fffaf2', 0.35),
    '</g>',
  ].join('');
}

/** Lashes, lower lid, crease and the fold of a narrowed eye. */
function inkLids(ink: FaceInk, eye: Eye): string {
  const { look, mood, px, shape } = ink;
  const { on, upperAt, lowerAt, shut } = eye;
  const lashes = [...eye.upper, on(azimuth(1.045), upperAt(1) - 2.5)];
  const rim = eye.lower.slice(1).map(([x, y]): Spot => [x, y + px * 0.06]);
  const squint = span(7, (t) => on(azimuth(lerp(0.1, 0.9, t)), lowerAt(lerp(0.1, 0.9, t)) - 13));
  const lash = (t: number): number => {
    const swell = Math.sin(Math.PI * clamp(t * 0.92 + 0.04)) ** 0.7 * lerp(0.6, 1.15, t);
    return px * (0.03 + 0.078 * look.lash * swell);
  };
  return [
    fill(ribbon(rim, taper(px * 0.035)), darkLine(ink), shut ? 0.3 : 0.5),
    fill(ribbon(lashes, lash), inLight(ink, mix(look.hair, '#140a0a', 0.78), 0.3), 0.96),
    fill(
      ribbon(eye.crease.slice(1, -1), taper(px * 0.04)),
      softLine(ink),
      lerp(0.3, 0.66, shape.crease),
    ),
    mood.low > 0.3 ? fill(ribbon(squint, taper(px * 0.05)), softLine(ink), 0.45 * mood.low) : '',
  ].join('');
}

/** Both eyes. */
export function inkEyes(ink: FaceInk): string {
  return SIDES.map((side) => {
    const eye = eyeOf(ink, side);
    const plate = pathOf([...eye.upper, ...eye.crease.toReversed()], 70);
    return (
      fill(plate, skinTone(ink, 0.58), 0.5) +
      (eye.shut ? '' : inkBall(ink, eye)) +
      inkLids(ink, eye)
    );
  }).join('');
}
