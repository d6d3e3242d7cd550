import { lerp, span } from '../form/number.ts';
import { lineOf, pathOf } from '../form/path.ts';
import type { Spot } from '../form/vector.ts';
import { type FaceInk, inLight, SIDES } from '../head/face-ink.ts';
import { dot, fill, ribbon, stroke } from '../ink/brush.ts';
import { mix } from '../ink/colour.ts';

/** Glasses: `square` 2 round .. 4 square; half width and half height of a lens in cm. */
export interface Glasses {
  readonly colour: string;
  readonly square: number;
  readonly width: number;
  readonly height: number;
}

/** A hearing aid behind one ear; -1 is the viewer's left. */
export interface HearingAid {
  readonly side: -1 | 1;
  readonly colour: string;
}

/** What somebody wears on the face. */
export interface Worn {
  readonly glasses?: Glasses;
  readonly hearingAid?: HearingAid;
  readonly studs?: string; // colour of small earrings
}

const LENS_Z = 9.55; // cm in front of the ears
const FRAME = 0.2; // cm
const TURNED = 10; // degrees, from which the far ear is hidden

function lens(ink: FaceInk, { square, width, height }: Glasses, side: -1 | 1, share = 1): Spot[] {
  const { shape } = ink;
  const power = 2 / square;
  const round = (v: number): number => Math.sign(v) * Math.abs(v) ** power;
  return span(25, (t) => {
    const a = (t * 2 * Math.PI * 24) / 25;
    const x = round(Math.cos(a)) * width * share;
    const y = round(Math.sin(a)) * height * share;
    const back = Math.max(0, side * x + 0.6) ** 1.6 * 0.16 + Math.abs(x) * 0.05;
    const up = shape.eyeY + 0.35 + y - (y < 0 ? 0.1 : 0);
    return ink.spot([side * (shape.eyeX + 0.12) + x, up, LENS_Z - back]);
  });
}

function inkGlasses(ink: FaceInk, glasses: Glasses): string {
  const { shape, px } = ink;
  const { width } = glasses;
  const y = shape.eyeY + 0.35;
  const colour = inLight(ink, glasses.colour, 0.5);
  const shine = inLight(ink, mix(glasses.colour, '#ffffff', 0.45), 0.9);
  const bar = (points: Spot[], thick: number, of = colour, opacity = 1): string =>
    stroke(lineOf(points), of, px * thick, opacity);
  const inner = shape.eyeX - width + 0.15;
  const sides = SIDES.map((side) => {
    const rim = lens(ink, glasses, side);
    return [
      fill(pathOf(rim, 90), '#eaf2f5', 0.07),
      stroke(pathOf(rim, 90), colour, px * FRAME),
      bar(rim.slice(13, 19), FRAME * 0.35, shine, 0.6),
    ].join('');
  });
  const bridge = [-inner, 0, inner].map((x) =>
    ink.spot([x, y - (x === 0 ? 0.75 : 0.35), LENS_Z + (x === 0 ? 0.35 : -0.1)]),
  );
  return sides.join('') + bar(bridge, FRAME);
}

/** The arms of glasses, back to the ears. */
function inkTemples(ink: FaceInk, { colour, width }: Glasses): string {
  const { shape, px } = ink;
  const y = shape.eyeY - 0.55;
  return SIDES.filter((side) => side * ink.facing < TURNED)
    .map((side) => {
      const outer = side * (shape.eyeX + width + 0.1);
      const temple = [
        ink.spot([outer, y, LENS_Z - 1.5]),
        ink.spot([outer + side * 1.1, y, LENS_Z - 4]),
        ink.spot([side * 7.2, y + 0.1, 1.2]),
      ];
      return stroke(lineOf(temple), inLight(ink, colour, 0.5), px * FRAME * 0.9);
    })
    .join('');
}

/** A case behind the ear, a clear tube, a mould in the bowl. */
function inkHearingAid(ink: FaceInk, { side, colour }: HearingAid): string {
  if (side * ink.facing > TURNED) return '';
  const { shape, px } = ink;
  const q = (a: number, y: number, z: number): Spot =>
    ink.spot([side * (6.9 * shape.skullW + a), shape.earY + y * shape.ear, z - 1.1]);
  const housing = [
    q(0.15, -2.75, 0.3),
    q(0.45, -2.95, -0.7),
    q(0.62, -2.0, -1.75),
    q(0.62, -0.5, -2.0),
    q(0.5, 0.5, -1.9),
  ];
  const tube = [q(0.15, -2.75, 0.3), q(0.3, -2.0, 0.95), q(0.3, -0.8, 1.0), q(0.35, -0.05, 0.75)];
  return (
    fill(
      ribbon(housing, (t) => px * lerp(0.24, 0.36, Math.sin(t * 3))),
      inLight(ink, colour, 0.6),
    ) +
    stroke(lineOf(tube), inLight(ink, colour, 1), px * 0.11) +
    fill(
      ribbon([q(0.4, -0.1, 0.75), q(0.4, 0.45, 0.55)], () => px * 0.28),
      inLight(ink, colour, 0.7),
    )
  );
}

function inkStuds(ink: FaceInk, colour: string): string {
  const { shape, px } = ink;
  return SIDES.filter((side) => side * ink.facing < TURNED)
    .map((side) => {
      const [x, y] = ink.spot([
        side * (6.9 * shape.skullW + 0.35),
        shape.earY + 2.7 * shape.ear,
        -0.35,
      ]);
      return (
        dot([x, y], px * 0.24, inLight(ink, colour, 0.6)) +
        dot([x - px * 0.07, y - px * 0.08], px * 0.09, inLight(ink, mix(colour, '#ffffff', 0.6), 1))
      );
    })
    .join('');
}

/** Draws what is worn at the ears; hair may lie over it. */
export const inkEarwear = (ink: FaceInk, { glasses, hearingAid, studs }: Worn): string =>
  (glasses === undefined ? '' : inkTemples(ink, glasses)) +
  (hearingAid === undefined ? '' : inkHearingAid(ink, hearingAid)) +
  (studs === undefined ? '' : inkStuds(ink, studs));

/** Draws glasses over the face. */
export const inkEyewear = (ink: FaceInk, { glasses }: Worn): string =>
  glasses === undefined ? '' : inkGlasses(ink, glasses);
