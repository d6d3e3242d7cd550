import { drawClothes } from '../cloth/clothes.ts';
import type { Torso } from '../cloth/torso.ts';
import type { Pt } from '../pen/line.ts';
import type { Pen } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { type ArmPicture, drawArm } from './arm.ts';
import { drawLap, drawLegs, drawSeat } from './lower.ts';
import { drawNeck } from './neck.ts';
import type { BodyPose } from './pose.ts';
import { drawThing } from './things.ts';

const SHOULDER_Y = 175; // below the eyes

const LAP = 440; // from the shoulders to the lap

const TILT = 4; // units by which a shoulder is higher or lower than the middle

/** Where the parts of a body are, below a point between the eyes. */
function torsoOf(person: Sitter, pose: BodyPose): Torso {
  const { frame } = person;
  const turn = pose.turn ?? 0;
  const rise = (pose.lift ?? 0) - (pose.drop ?? 0);
  const young = person.age < 18 ? 0.94 : 1;
  const shoulderY = SHOULDER_Y * (0.4 + 0.6 * young) + (frame.neckLength ?? 0) * 0.8 - rise;
  const w = frame.shoulders;
  const left = w * (1 - 0.3 * Math.max(0, -turn));
  const right = w * (1 - 0.3 * Math.max(0, turn));
  return {
    left,
    right,
    shoulderY,
    lap: LAP * young,
    middle: turn * 34,
    slope: frame.slope ?? 22,
    turn,
    tilt: TILT * -person.faces,
  };
}

/** A drawing in two layers: `before` lies on the head, for hands that are held to it. */
export interface BodyPicture {
  readonly body: string;
  readonly before: string;
}

/** Somebody as their clothes look from behind. */
const asFromBehind = ({ headphones: _, ...person }: Sitter): Sitter => ({
  ...person,
  frame: { ...person.frame, bust: 0 },
  clothes: { kind: 'back', colour: person.clothes.colour },
});

/** A body in a pose. */
export function drawBody(person: Sitter, pose: BodyPose, pen: Pen): BodyPicture {
  const torso = torsoOf(person, pose);
  const head: Pt = pose.head ?? [0, 0];
  const sides = pose.over === 'left' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const arm = (which: 'left' | 'right'): ArmPicture =>
    drawArm(person, torso, pose[which], which === 'left' ? -1 : 1, pen);
  const arms = sides.map((which) => ({ ...arm(which), isBefore: pose[which].before === true }));
  const high = (pose.left.wrist[1] + pose.right.wrist[1]) / 2;
  const between: Pt = [torso.middle * 0.4, torso.shoulderY + torso.lap * high];
  const held = pose.both === undefined ? '' : drawThing(pose.both, between, -90, 1, pen);
  const behind = arms.map((one) => one.behind).join('');
  if (pose.back) {
    const from = asFromBehind(person);
    const trunk = drawNeck(person, torso, head, pen) + drawClothes(from, torso, pen);
    const legs = person.sits ? '' : drawLegs(person, torso, pen);
    return { body: legs + behind + trunk + arms.map((one) => one.upper).join(''), before: '' };
  }
  const trunk = behind + drawNeck(person, torso, head, pen) + drawClothes(person, torso, pen);
  const lower = person.sits
    ? trunk + drawLap(person, torso, pen)
    : drawLegs(person, torso, pen) + trunk;
  const [under, over] = arms.map((one) => (one.isBefore ? '' : one.over));
  return {
    body: `${lower}${under}${held}${over}`,
    before: arms.map((one) => (one.isBefore ? one.over : '')).join(''),
  };
}

/** The back of what somebody sits on, at rest; nothing where that is not drawn. */
export const drawSeatOf = (person: Sitter, pen: Pen): string =>
  person.sits && person.seat ? drawSeat(person.seat, torsoOf(person, person.poses.rest), pen) : '';
