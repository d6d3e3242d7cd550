import { sleeveOf, type Torso } from '../cloth/torso.ts';
import { line, type Pt, tube } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { drawHand } from './hand.ts';
import type { ArmPose } from './pose.ts';
import { drawThing } from './things.ts';

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
  const bend: Pt = [elbow[0], elbow[1]];
  const cloth = sleeve.long
    ? tube([shoulder, bend, end], [43 * t, 39 * t, 35 * t, 31 * t, 24 * t], 8)
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
      ? pen.shape(tube([cuffAt(0.9), cuffAt(1.04)], [27 * t, 25 * t], 3), sleeve.cuff, {
          shadow: 8,
          line: 2.4,
        })
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
  const pulled = arm.sleeveOver
    ? pen.shape(
        tube(
          [
            cuffAt(0.86),
            [
              at[0] + Math.cos((turn * Math.PI) / 180) * 62 * t,
              at[1] + Math.sin((turn * Math.PI) / 180) * 62 * t,
            ],
          ],
          [29 * t, 33 * t, 31 * t],
          4,
        ),
        person.clothes.colour,
        { shadow: 10, line: 2.6 },
      )
    : '';
  return (
    board +
    skinArm +
    pen.shape(cloth, person.clothes.colour, {
      shadow: 13,
      inside: folds,
      rim: side === -pen.lamp.side ? 1 : 0,
    }) +
    hand.under +
    thing +
    hand.over +
    pulled +
    (pulled === '' ? cuff : '')
  );
}
