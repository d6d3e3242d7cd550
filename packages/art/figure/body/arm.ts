import { sleeveOf, type Torso } from '../cloth/torso.ts';
import { line, outline, type Pt, tube } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { drawHand } from './hand.ts';
import type { ArmPose } from './pose.ts';
import { drawThing } from './things.ts';

const KNUCKLES = 46; // units from the wrist to where a sleeve ends that is pulled over the hand

const LONG = [43, 39, 35, 31, 24]; // half-widths of a sleeve from the shoulder on
const OVER = [43, 40, 36, 33, 28, 27, 27];

interface Reach {
  readonly shoulder: Pt;
  readonly elbow: Pt;
  readonly wrist: Pt;
  readonly turn: number; // of the hand, degrees
  readonly thick: number;
}

function reach(person: Sitter, torso: Torso, arm: ArmPose, side: -1 | 1): Reach {
  const half = side < 0 ? torso.left : torso.right;
  const thick = (person.frame.arm ?? 1) * (person.age < 18 ? 0.9 : 1);
  const at = ([x, y]: readonly [number, number]): Pt => [
    side * x * half + torso.middle * 0.4,
    torso.shoulderY + y * torso.lap,
  ];
  const shoulder: Pt = [side * (half - 36 * thick), torso.shoulderY + torso.slope * 0.6 + 40];
  const [elbow, wrist] = [at(arm.elbow), at(arm.wrist)];
  const way = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI;
  const aimed = arm.aim === undefined ? way + side * arm.turn : side < 0 ? arm.aim : 180 - arm.aim;
  return { shoulder, elbow, wrist, turn: aimed, thick };
}

/** A sleeve to the wrist, or pulled over the hand as far as the knuckles. */
function longSleeve({ shoulder, elbow, wrist, turn, thick }: Reach, isOver = false): string {
  const angle = (turn * Math.PI) / 180;
  const knuckles: Pt = [
    wrist[0] + Math.cos(angle) * KNUCKLES * thick,
    wrist[1] + Math.sin(angle) * KNUCKLES * thick,
  ];
  const [points, widths] = isOver
    ? [[shoulder, elbow, wrist, knuckles], OVER]
    : [[shoulder, elbow, wrist], LONG];
  const half = widths.map((width) => width * thick);
  return tube(points, half, 8);
}

/** The outline of a cuff at the end of a sleeve: flat at both ends, so that it is no lump on the arm. */
function cuffRound(elbow: Pt, end: Pt, thick: number): Pt[] {
  const length = Math.hypot(end[0] - elbow[0], end[1] - elbow[1]) || 1;
  const [u, v] = [(end[0] - elbow[0]) / length, (end[1] - elbow[1]) / length];
  const at = (along: number, across: number): Pt => [
    end[0] + (u * along - v * across) * thick,
    end[1] + (v * along + u * across) * thick,
    'corner',
  ];
  return [at(-17, -26), at(16, -24), at(16, 24), at(-17, 26)];
}

/** An arm in layers: before it lies what the hand holds, and the hand on that. */
export function drawArm(person: Sitter, torso: Torso, arm: ArmPose, side: -1 | 1, pen: Pen) {
  const { shoulder, elbow, wrist, turn, thick } = reach(person, torso, arm, side);
  const sleeve = sleeveOf(person.clothes);
  const t = thick;
  const end: Pt = sleeve.long
    ? wrist
    : [
        shoulder[0] + (elbow[0] - shoulder[0]) * 0.72,
        shoulder[1] + (elbow[1] - shoulder[1]) * 0.72,
      ];
  const skinArm = sleeve.long
    ? ''
    : pen.shape(
        tube([shoulder, elbow, wrist], [36 * t, 31 * t, 28 * t, 27 * t, 19 * t], 8),
        person.skin,
        { shadow: 10 },
      );
  const cloth = sleeve.long
    ? longSleeve({ shoulder, elbow, wrist, turn, thick }, arm.sleeveOver)
    : tube([shoulder, end], [43 * t, 42 * t, 42 * t], 8);
  const dark = shaded(person.clothes.colour, pen.lamp);
  const inner = (Math.sign(wrist[0] - elbow[0]) || 1) as 1 | -1;
  const folds = sleeve.long
    ? [0, 1, 2]
        .map((i) =>
          pen.stroke(
            line([
              [elbow[0] - inner * (8 - i * 6), elbow[1] - 38 + i * 15],
              [elbow[0] + inner * 16, elbow[1] - 26 + i * 11],
              [elbow[0] + inner * 34, elbow[1] - 30 + i * 8],
            ]),
            dark,
            3.4,
            0.9,
          ),
        )
        .join('')
    : '';
  const cuffAt = (k: number): Pt => [
    elbow[0] + (end[0] - elbow[0]) * k,
    elbow[1] + (end[1] - elbow[1]) * k,
  ];
  const cuff =
    sleeve.long && sleeve.cuff
      ? pen.shape(outline(cuffRound(elbow, end, t)), sleeve.cuff, { shadow: 8, line: 2.4 })
      : '';
  const at: Pt = sleeve.long ? cuffAt(1.03) : wrist;
  const wraps = arm.thing === 'towel';
  const hand = drawHand(
    {
      shape: wraps ? 'wrap' : arm.hand,
      at,
      turn,
      flip: side > 0 !== (arm.flip ?? false),
      size: 1.02 * t * (person.age < 18 ? 0.98 : 1),
    },
    wraps ? '#ece7da' : person.skin,
    pen,
  );
  const isBoard = arm.thing === 'clipboard' || arm.thing === 'folder' || arm.thing === 'tablet';
  const board = isBoard && arm.thing ? drawThing(arm.thing, at, turn, side, pen) : '';
  const thing = arm.thing && !wraps && !isBoard ? drawThing(arm.thing, at, turn, side, pen) : '';
  const clothed = pen.shape(cloth, person.clothes.colour, {
    shadow: 13,
    inside: folds,
    rim: side === -pen.lamp.side ? 1 : 0,
  });
  const held = hand.under + thing + hand.over;
  return board + skinArm + (arm.sleeveOver ? held + clothed : clothed + held + cuff);
}
