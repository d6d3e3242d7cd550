import { type Form, limb, melt } from '../form/form.ts';
import { lerp } from '../form/number.ts';
import { add, along, dot, len, scale, sub, unit, type Vec } from '../form/vector.ts';
import { type Hand, makeHand } from './hand.ts';
import type { ArmPose } from './pose.ts';
import type { BodyShape } from './proportions.ts';

/** One arm, in torso space. */
export interface Arm {
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  readonly radius: number;
  readonly foreLength: number;
  readonly hand: Hand;
}

const UPPER = 28.2;
const FORE = 24.6;

/** Places elbow and wrist by two-bone reach. */
export function makeArm(pose: ArmPose, side: -1 | 1, shape: BodyShape, shoulderY: number): Arm {
  const { k } = shape;
  const shoulder: Vec = [side * shape.shoulder, shoulderY + 0.6, -3.2];
  const upper = UPPER * k;
  const fore = FORE * k;
  const wish: Vec = [pose.wrist[0] * k, pose.wrist[1] * k + (1 - k) * 6, pose.wrist[2]];
  const reach = Math.min(len(sub(wish, shoulder)), (upper + fore) * 0.995);
  const way = unit(sub(wish, shoulder));
  const wrist = add(shoulder, scale(way, reach));
  const middle = (upper * upper - fore * fore + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper * upper - middle * middle));
  const swing = unit(sub(pose.elbow, scale(way, dot(pose.elbow, way))));
  const elbow = add(add(shoulder, scale(way, middle)), scale(swing, out));
  const hand = makeHand(pose, wrist, side, shape.hand * k);
  return { shoulder, elbow, wrist, radius: shape.armR, foreLength: fore, hand };
}

/** The arm's surface at `thick` above the skin between two stations: 0 shoulder, 1 elbow, 2 wrist. */
export function armForm(arm: Arm, thick: number, from: number, to: number, folds?: Form): Form {
  const { shoulder, elbow, wrist, radius } = arm;
  const at = (q: number): Vec => (q <= 1 ? along(shoulder, elbow, q) : along(elbow, wrist, q - 1));
  const girth = (q: number): number =>
    q <= 1 ? lerp(radius + 0.35, radius * 0.82, q) : lerp(radius * 0.853, radius * 0.6, q - 1);
  const pieces = [
    [from, Math.min(1, to)],
    [Math.max(1, from), to],
  ]
    .filter((piece): piece is [number, number] => (piece[0] ?? 0) < (piece[1] ?? 0))
    .map(([a, b]) => ({ a: at(a), b: at(b), ra: girth(a) + thick, rb: girth(b) + thick }));
  return (x, y, z) => {
    let d = 1e9;
    for (const { a, b, ra, rb } of pieces) {
      const e = limb(x, y, z, a, b, ra, rb);
      d = d > 1e8 ? e : melt(d, e, 2);
    }
    if (folds === undefined) return d;
    return d < 2.5 ? d - folds(x, y, z) : d - 0.6;
  };
}
