import { sleeveOf, type Torso, trunk } from '../cloth/torso.ts';
import { line, outline, type Pt, place, tube } from '../pen/line.ts';
import { inkOf, type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { drawHand } from './hand.ts';
import type { ArmPose, Thing } from './pose.ts';
import { drawThing } from './things.ts';

const KNUCKLES = 34; // units from the wrist to where a sleeve ends that is pulled over the hand

const LONG = [44, 41, 37, 33, 24]; // half-widths of a sleeve from the shoulder on
const OVER = [44, 41, 37, 34, 30, 30, 29];
const BARE = [34, 33, 30, 29, 19];
const STRAIGHT = 0.84; // share of a bone that is straight before it turns into the elbow
const SHARP = 70; // degrees between the bones below which an arm is drawn as two tubes
const BOARDS: readonly Thing[] = ['clipboard', 'folder', 'towel']; // they lie behind the arm

interface Reach {
  readonly shoulder: Pt;
  readonly elbow: Pt;
  readonly wrist: Pt;
  readonly turn: number; // of the hand, degrees
  readonly thick: number;
}

const along = (from: Pt, to: Pt, k: number): Pt => [
  from[0] + (to[0] - from[0]) * k,
  from[1] + (to[1] - from[1]) * k,
];

function reach(person: Sitter, torso: Torso, arm: ArmPose, side: -1 | 1): Reach {
  const half = side < 0 ? torso.left : torso.right;
  const thick = (person.frame.arm ?? 1) * (person.age < 18 ? 0.9 : 1);
  const at = ([x, y]: readonly [number, number]): Pt => [
    side * x * half + torso.middle * 0.4,
    torso.shoulderY + y * torso.lap,
  ];
  const shoulder: Pt = [
    side * (half - 42 * thick),
    torso.shoulderY + torso.slope * 0.8 + 50 - side * torso.tilt,
  ];
  const wrist = at(arm.wrist);
  const [bent, low] = at(arm.elbow);
  const elbow: Pt = [bent, low - side * torso.tilt * 2]; // no arm mirrors the other
  const way = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI;
  const aimed = arm.aim === undefined ? way + side * arm.turn : side < 0 ? arm.aim : 180 - arm.aim;
  return { shoulder, elbow, wrist, turn: aimed, thick };
}

/** How far an elbow is bent, degrees: 180 is a straight arm. */
function bendOf({ shoulder, elbow, wrist }: Reach): number {
  const way = (to: Pt): number => Math.atan2(to[1] - elbow[1], to[0] - elbow[0]);
  const between = Math.abs(way(shoulder) - way(wrist)) * (180 / Math.PI);
  return Math.min(between, 360 - between);
}

/**
 * The tubes of an arm, the upper first: one through the elbow, or two where it is bent far. The half-widths run from
 * the shoulder to the end.
 */
function tubesOf(reached: Reach, widths: readonly number[], beyond: readonly Pt[] = []): string[] {
  const { shoulder, elbow, wrist, thick } = reached;
  const half = widths.map((width) => width * thick);
  if (bendOf(reached) > SHARP) {
    // Bones are straight and turn at the elbow: one curve through all three is a hose.
    const upper = [0, STRAIGHT / 2, STRAIGHT].map((k) => along(shoulder, elbow, k));
    const lower = [1 - STRAIGHT, 0.58, 1].map((k) => along(elbow, wrist, k));
    return [tube([...upper, ...lower, ...beyond], half, 6)];
  }
  const middle = Math.floor(half.length / 2);
  const joint = (half[middle] ?? 1) * 1.06;
  return [
    tube([shoulder, elbow], [...half.slice(0, middle), joint], 8),
    tube([elbow, wrist, ...beyond], [joint, ...half.slice(middle + 1)], 8),
  ];
}

/** A point past the wrist, the way the hand points. */
const pastWrist = ({ wrist, turn, thick }: Reach, by: number): Pt => {
  const angle = (turn * Math.PI) / 180;
  return [wrist[0] + Math.cos(angle) * by * thick, wrist[1] + Math.sin(angle) * by * thick];
};

/** The tubes of a sleeve: to the wrist, over the hand as far as the knuckles, or short. */
function sleevesOf(reached: Reach, { sleeveOver }: ArmPose, isLong: boolean): string[] {
  const { shoulder, elbow, thick } = reached;
  if (sleeveOver) return tubesOf(reached, OVER, [pastWrist(reached, KNUCKLES)]);
  if (isLong) return tubesOf(reached, LONG);
  const half = [43, 42, 42].map((width) => width * thick);
  return [tube([shoulder, along(shoulder, elbow, 0.72)], half, 8)];
}

/** Folds at the inside of an elbow, thin at both ends. */
function foldsAt({ elbow, wrist, thick }: Reach, dark: string, pen: Pen): string {
  const inner = Math.sign(wrist[0] - elbow[0]) || 1;
  const t = thick * inner;
  return [0, 1]
    .map((i) =>
      pen.patch(
        tube(
          [
            [elbow[0] - t * (4 - i * 8), elbow[1] - 34 + i * 18],
            [elbow[0] + t * 14, elbow[1] - 25 + i * 13],
            [elbow[0] + t * 33, elbow[1] - 29 + i * 10],
          ],
          [0.4, 2.6, 0.8],
        ),
        dark,
        0.8,
      ),
    )
    .join('');
}

/** The seam that sets a sleeve into a garment, from the shoulder to the armpit; on who is grown with a fold at its end. */
function seamOf(
  { shoulder, thick }: Reach,
  side: -1 | 1,
  ink: string,
  pen: Pen,
  isGrown: boolean,
): string {
  const at = (x: number, y: number): Pt => [shoulder[0] + side * x, shoulder[1] + y * thick];
  return (
    pen.stroke(line([at(16, -44), at(-6, -12), at(-16, 26), at(-20, 60)]), ink, 2, 0.5) +
    (isGrown
      ? pen.patch(tube([at(-21, 54), at(-36, 78), at(-56, 86)], [0.6, 2.6, 0.4]), ink, 0.45)
      : '')
  );
}

/** The outline of a cuff at the end of a sleeve: flat at both ends, so that it is no lump on the arm. */
function cuffRound(from: Pt, end: Pt, thick: number): Pt[] {
  const turn = (Math.atan2(end[1] - from[1], end[0] - from[0]) * 180) / Math.PI;
  const corners: Pt[] = [
    [-17, -26, 'corner'],
    [16, -24, 'corner'],
    [16, 24, 'corner'],
    [-17, 26, 'corner'],
  ];
  return place(corners, { at: end, turn, scale: thick });
}

/** An arm: `behind` lies behind the trunk, so that what runs into the shoulder is whole beside it. */
export interface ArmPicture {
  readonly behind: string;
  readonly over: string;
  readonly upper: string; // above the elbow, as it lies on a turned back
}

/** An arm in layers: its shadow on the trunk, the sleeve, what the hand holds, and the hand on that. */
export function drawArm(
  person: Sitter,
  torso: Torso,
  arm: ArmPose,
  side: -1 | 1,
  pen: Pen,
): ArmPicture {
  const reached = reach(person, torso, arm, side);
  const { shoulder, elbow, wrist, turn, thick: t } = reached;
  const sleeve = sleeveOf(person.clothes);
  const { colour } = person.clothes;
  const dark = shaded(colour, pen.lamp);
  const rim = side === -pen.lamp.side ? 1 : 0;
  /** Lays the forearm over the upper arm where there are two tubes; only the elbow has no line between them. */
  const joined = (tubes: readonly string[], paint: (d: string) => string): string =>
    tubes.map((d, i) => (i === 0 ? paint(d) : pen.fade(paint(d), elbow, 14 * t, 32 * t))).join('');
  const skin = (d: string): string => pen.shape(d, person.skin, { shadow: 12, rim });
  const bare = tubesOf({ ...reached, shoulder: along(shoulder, elbow, 0.86) }, BARE);
  const cloth = sleevesOf(reached, arm, sleeve.long);
  const folds = sleeve.long ? foldsAt(reached, dark, pen) : '';
  const clothed = joined(cloth, (d) => pen.shape(d, colour, { shadow: 13, inside: folds, rim }));
  const [from, end, wide] = arm.sleeveOver
    ? ([wrist, pastWrist(reached, KNUCKLES + 12), 1.18 * t] as const)
    : ([elbow, wrist, t] as const);
  const cuff =
    sleeve.long && sleeve.cuff
      ? pen.shape(outline(cuffRound(from, end, wide)), sleeve.cuff, { shadow: 8, line: 2.4 })
      : '';
  const at: Pt = sleeve.long ? along(elbow, wrist, 1.03) : wrist;
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
  const drawn = arm.thing ? drawThing(arm.thing, at, turn, side, pen) : '';
  const isBoard = arm.thing !== undefined && BOARDS.includes(arm.thing);
  const [board, thing] = isBoard ? [drawn, ''] : ['', drawn];
  const hidden = arm.hand === 'none' ? [] : [pastWrist(reached, 74)];
  const dropped = tubesOf(reached, [38, 36, 34, 32, 30], hidden);
  const shadow = arm.before
    ? ''
    : pen.cut(outline(trunk(person, torso)), dropped.map((d) => pen.shadow(d, 11, 0.5)).join(''));
  // The sleeve runs into the chest: no line goes round its upper end.
  const chest: Pt = [shoulder[0] - side * 46 * t, shoulder[1] - 24 * t];
  const set = (inner: string): string => pen.fade(inner, chest, 58 * t, 94 * t);
  const seam = seamOf(reached, side, inkOf(colour, pen.lamp), pen, person.age >= 18);
  const held = hand.under + thing + hand.over;
  const over =
    seam +
    set(shadow) +
    board +
    (sleeve.long ? '' : joined(bare, skin)) +
    (arm.sleeveOver ? held + set(clothed) : set(clothed) + held) +
    cuff;
  const behind = cloth.map((d) => pen.shape(d, colour, { shadow: 11 })).join('');
  const bone = tube([shoulder, along(shoulder, elbow, 0.7)], [44 * t, 42 * t, 39 * t], 8);
  const upper = set(pen.fade(pen.shape(bone, colour, { shadow: 13, rim }), elbow, 30 * t, 62 * t));
  return { behind, over, upper };
}
