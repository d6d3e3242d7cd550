import { egg, type Form, limb, melt } from '../form/form.ts';
import { add, cross, dot, scale, sub, unit, type Vec } from '../form/vector.ts';
import type { ArmPose, Bend } from './pose.ts';

interface Bone {
  readonly from: Vec;
  readonly to: Vec;
  readonly r0: number;
  readonly r1: number;
}

/** A hand as a sculpture: palm, four fingers of three bones, a thumb. */
export interface Hand {
  readonly form: Form;
  readonly centre: Vec;
  /** Axes of the hand: towards the fingers, towards the thumb, out of the back. */
  readonly axes: readonly [Vec, Vec, Vec];
  /** Knuckles from root to tip of index .. little and thumb, in hand space. */
  readonly joints: readonly (readonly Vec[])[];
  toTorso(v: Vec): Vec;
}

interface Finger {
  readonly root: readonly [number, number];
  readonly lengths: Vec;
  readonly radii: readonly [number, number, number, number];
}

const FINGERS: readonly Finger[] = [
  { root: [8.9, 2.75], lengths: [4.1, 2.5, 2.1], radii: [0.9, 0.8, 0.72, 0.6] },
  { root: [9.3, 0.9], lengths: [4.6, 2.9, 2.2], radii: [0.94, 0.84, 0.75, 0.62] },
  { root: [8.9, -0.95], lengths: [4.3, 2.7, 2.2], radii: [0.9, 0.8, 0.72, 0.6] },
  { root: [8.1, -2.65], lengths: [3.3, 2.0, 1.9], radii: [0.8, 0.7, 0.62, 0.52] },
];
const THUMB = { lengths: [4.0, 3.1, 2.5], radii: [1.25, 0.98, 0.86, 0.66] } as const;
const RADIAN = Math.PI / 180;

const bends = (bend: Bend): Vec =>
  typeof bend === 'number' ? [bend, bend * 1.15, bend * 0.8] : bend;

function fingerBones({ root, lengths, radii }: Finger, bend: Bend, fan: number): Bone[] {
  let from: Vec = [root[0], root[1], -0.05];
  let angle = 0;
  return bends(bend).map((degrees, joint): Bone => {
    angle += degrees * RADIAN;
    const way = unit([
      Math.cos(angle) * Math.cos(fan),
      Math.sin(fan) * Math.cos(angle * 0.6),
      -Math.sin(angle),
    ]);
    const to = add(from, scale(way, lengths[joint as 0 | 1 | 2]));
    const bone = { from, to, r0: radii[joint] ?? 0.7, r1: radii[joint + 1] ?? 0.6 };
    from = to;
    return bone;
  });
}

function thumbBones({ out, down, bend = 18 }: NonNullable<ArmPose['thumb']>): Bone[] {
  let from: Vec = [2.6, 2.3, -0.6];
  let angle = out * RADIAN;
  return THUMB.lengths.map((length, joint): Bone => {
    const sink = down * RADIAN;
    const way: Vec = [
      Math.cos(angle) * Math.cos(sink),
      Math.sin(angle) * Math.cos(sink),
      -Math.sin(sink),
    ];
    const to = add(from, scale(way, length));
    angle -= bend * RADIAN * (joint === 0 ? 0.5 : 0.9);
    const bone = { from, to, r0: THUMB.radii[joint] ?? 1, r1: THUMB.radii[joint + 1] ?? 0.7 };
    from = to;
    return bone;
  });
}

const boneForm =
  (bones: readonly Bone[]): Form =>
  (x, y, z) =>
    bones.reduce((d, b) => melt(d, limb(x, y, z, b.from, b.to, b.r0, b.r1), 0.25), 1e9);

function handForm(digits: readonly (readonly Bone[])[]): Form {
  const fingers = digits.map(boneForm);
  const metacarpals = FINGERS.map(({ root }): [Vec, Vec] => [
    [1.2, root[1] * 0.5, 0.05],
    [root[0], root[1], -0.05],
  ]);
  return (x, y, z) => {
    let d = limb(x, y, z, [-1.5, 0, 0], [2, 0, 0], 2.05, 2.1);
    if (x > -4) for (const [a, b] of metacarpals) d = melt(d, limb(x, y, z, a, b, 1.25, 0.98), 1.1);
    if (x < -3) return d;
    d = melt(d, egg(x, y, z, [4.2, 2.0, -1.0], [3.0, 1.5, 1.2]), 1.2);
    const near = fingers.map((finger) => finger(x, y, z));
    const least = Math.min(...near);
    return melt(d, least, least === near[4] ? 1.1 : 0.7);
  };
}

/** Shapes a hand at `wrist`; `side` is -1 for the person's right. */
export function makeHand(pose: ArmPose, wrist: Vec, side: -1 | 1, size: number): Hand {
  const ahead = unit(pose.along);
  const across = unit(cross(pose.back, ahead));
  const out = unit(cross(ahead, across));
  const thumbward = scale(across, side);
  const at = add(wrist, scale(ahead, 0.4));
  const spread = pose.spread ?? 5;
  const digits = [
    ...FINGERS.map((finger, index) =>
      fingerBones(finger, pose.curl[index as 0 | 1 | 2 | 3], (1.2 - index) * spread * RADIAN),
    ),
    thumbBones(pose.thumb ?? { out: 38, down: 28 }),
  ];
  const form = handForm(digits);
  const toTorso = (v: Vec): Vec =>
    add(at, scale(add(add(scale(ahead, v[0]), scale(thumbward, v[1])), scale(out, v[2])), size));
  return {
    toTorso,
    axes: [ahead, thumbward, out],
    centre: toTorso([7, 0, -1]),
    joints: digits.map((bones) => [
      ...bones.slice(0, 1).map(({ from }) => from),
      ...bones.map(({ to }) => to),
    ]),
    form: (x, y, z) => {
      const q = sub([x, y, z], at);
      return form(dot(q, ahead) / size, dot(q, thumbward) / size, dot(q, out) / size) * size;
    },
  };
}
