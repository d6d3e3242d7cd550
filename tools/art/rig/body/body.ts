import { ball, egg, type Form, limb, melt } from '../form/form.ts';
import { type Frame, makeFrame } from '../form/frame.ts';
import type { Vec } from '../form/vector.ts';
import { type Arm, makeArm } from './arm.ts';
import type { Pose } from './pose.ts';
import type { BodyShape } from './proportions.ts';

/** A torso's surface at `thick` above the skin. */
export type ThickForm = (x: number, y: number, z: number, thick: number) => number;

/** Neck, torso and arms under the clothes. */
export interface Body {
  readonly shape: BodyShape;
  readonly frame: Frame;
  readonly notch: number; // height of the pit of the neck
  readonly torso: ThickForm;
  readonly neck: Form; // in world space: it follows head and torso
  readonly bare: Form; // in world space
  readonly arms: readonly [Arm, Arm];
}

function torsoForm(b: BodyShape, shoulderY: number, notch: number): ThickForm {
  const { k } = b;
  return (x, y, z, t) => {
    const ax = Math.abs(x);
    let d = egg(x, y, z, [0, 31 * k, -2.6], [b.chestW + t, 15 * k, b.chestD + t]);
    d = melt(d, egg(x, y, z, [0, 46 * k, -2.6], [b.waistW + t, 15 * k, b.waistD + t]), 5);
    d = melt(d, egg(x, y, z, [0, 64 * k, -2.6], [b.hipW + t, 14 * k, 9.6 * k + t]), 6);
    d = melt(d, ball(ax, y, z, [b.shoulder - 0.4, shoulderY + 0.4, -3], b.shoulderR * 0.93 + t), 5);
    const slope: Vec = [b.shoulder - 2.5, shoulderY - 1.6, -3.8];
    d = melt(d, limb(ax, y, z, [1.2, 12.5 * k, -4.6], slope, b.trap + 1.2 + t * 0.8, 2 + t), 3.6);
    const clavicle: Vec = [b.shoulder - 1, shoulderY - 2.4, -1.6];
    d = melt(d, limb(ax, y, z, [1.6, notch + 0.6, 2.2], clavicle, 0.75 + t, 0.8 + t), 2.2);
    if (b.bust <= 0.05) return d;
    const depth = b.bust * 1.3;
    const chest = egg(
      ax,
      y,
      z,
      [6.7 * k, 33.5 * k, 2.2 + depth],
      [5.8 + t, 6.2 + t, 3.2 + depth + t],
    );
    return melt(d, chest, 4.5);
  };
}

function neckForm(b: BodyShape, head: Frame, frame: Frame, notch: number): Form {
  const top = head.toWorld([0, 4, -2.6]);
  const root = frame.toWorld([0, notch + 1.5, -3.8]);
  const larynx = head.toWorld([0, 13.4, 1.2]);
  const cords = [-1, 1].map((s): [Vec, Vec] => [
    head.toWorld([s * 4.8, 4.8, -2.4]),
    frame.toWorld([s * 1.5, notch + 0.3, 1.9]),
  ]);
  const bulge = 0.5 + Math.max(0, b.neckR - 4.9) * 0.5;
  return (x, y, z) => {
    let d = limb(x, y, z, top, root, b.neckR, b.neckR + 0.45);
    for (const [a, c] of cords) d = melt(d, limb(x, y, z, a, c, 1.0, 0.6), 1.9);
    return melt(d, ball(x, y, z, larynx, bulge), 1.6);
  };
}

/** Builds the body that carries this head. */
export function makeBody(shape: BodyShape, head: Frame, pose: Pose, yaw: number): Body {
  const { k } = shape;
  const frame = makeFrame({ yaw, pivot: [0, 40, -3] });
  const shoulderY = 19.7 * k + (1 - k) * 8;
  const notch = 16.7 * k + (1 - k) * 9;
  const torso = torsoForm(shape, shoulderY, notch);
  const neck = neckForm(shape, head, frame, notch);
  const skin = frame.place((x, y, z) => torso(x, y, z, -0.25));
  return {
    shape,
    frame,
    notch,
    torso,
    neck,
    bare: (x, y, z) => melt(neck(x, y, z), skin(x, y, z), 2.4),
    arms: [makeArm(pose.right, -1, shape, shoulderY), makeArm(pose.left, 1, shape, shoulderY)],
  };
}
