import type { Vec } from '../form/vector.ts';

/** Bend of a finger in degrees: one number for all, or one for each joint. */
export type Bend = number | Vec;

/** Four fingers from index to little. */
export type Curl = readonly [Bend, Bend, Bend, Bend];

/** How the thumb stands off, in degrees. */
export interface ThumbPose {
  readonly out: number;
  readonly down: number;
  readonly bend?: number;
}

/** One arm: where the wrist is (torso space), where the elbow swings, how the hand is held. */
export interface ArmPose {
  readonly wrist: Vec;
  readonly elbow: Vec;
  readonly along: Vec;
  readonly back: Vec;
  readonly curl: Curl;
  readonly spread?: number;
  readonly thumb?: ThumbPose;
}

/** Both arms; `right` is the person's own right, on the viewer's left. */
export interface Pose {
  readonly right: ArmPose;
  readonly left: ArmPose;
}

const mirror = (v: Vec): Vec => [-v[0], v[1], v[2]];
const flip = (arm: ArmPose): ArmPose => ({
  ...arm,
  wrist: mirror(arm.wrist),
  elbow: mirror(arm.elbow),
  along: mirror(arm.along),
  back: mirror(arm.back),
});

const HANGING: ArmPose = {
  wrist: [-19.5, 71.5, 1.5],
  elbow: [-0.35, 0, -1],
  along: [0.05, 1, 0.1],
  back: [-0.9, 0, 0.4],
  curl: [22, 25, 28, 30],
};

const ROUND_A_CUP: ArmPose = {
  wrist: [-9.5, 46, 13.5],
  elbow: [-0.5, 1, -0.3],
  along: [0.72, -0.42, 0.5],
  back: [-0.7, -0.1, 0.62],
  curl: [
    [30, 26, 22],
    [32, 28, 24],
    [34, 30, 24],
    [38, 30, 22],
  ],
  spread: 4,
  thumb: { out: 34, down: 36, bend: 10 },
};

/** Both arms hanging. */
export const DOWN: Pose = { right: HANGING, left: flip(HANGING) };

const CLASPED: ArmPose = {
  wrist: [-7.6, 46.5, 13.6],
  elbow: [-0.5, 1, -0.6],
  along: [0.87, -0.16, 0.42],
  back: [-0.12, -0.62, 0.78],
  curl: [24, 26, 28, 30],
  thumb: { out: 22, down: 12 },
};

/** One hand in the other, before the body. */
export const CLASP: Pose = {
  right: CLASPED,
  left: {
    ...flip(CLASPED),
    wrist: [7.8, 48.2, 11.6],
    along: [-0.88, -0.06, 0.4],
    back: [0.12, -0.58, 0.8],
    curl: [20, 22, 24, 26],
  },
};

/** Arms crossed. */
export const FOLDED: Pose = {
  right: {
    wrist: [6.5, 37.5, 11.4],
    elbow: [-1, 0.35, 0.1],
    along: [0.82, -0.44, -0.36],
    back: [0.25, 0.1, 0.97],
    curl: [
      [10, 22, 20],
      [11, 23, 20],
      [12, 24, 20],
      [14, 26, 22],
    ],
    spread: 1.5,
    thumb: { out: 24, down: 2, bend: 4 },
  },
  left: {
    wrist: [-4.5, 40, 7],
    elbow: [1, 0.45, 0.1],
    along: [-0.8, 0, -0.6],
    back: [0, 0.2, 1],
    curl: [10, 10, 10, 10],
  },
};

/** One hand open, as one speaks. */
export const OPEN: Pose = {
  right: {
    wrist: [-16.5, 42.5, 13],
    elbow: [-0.35, 1, -0.3],
    along: [-0.55, -0.72, 0.35],
    back: [-0.2, 0.45, -0.86],
    curl: [
      [10, 18, 10],
      [16, 22, 12],
      [24, 26, 14],
      [32, 28, 16],
    ],
    spread: 7,
    thumb: { out: 40, down: -4, bend: 6 },
  },
  left: flip(HANGING),
};

/** A board held close: one arm across it, the fingers round its far edge. */
export const BOARD: Pose = {
  right: HANGING,
  left: {
    wrist: [-0.6, 43, 16.6],
    elbow: [0.6, 0.85, 0.15],
    along: [-0.97, -0.16, -0.14],
    back: [-0.1, 0.14, 0.98],
    curl: [
      [16, 46, 30],
      [18, 48, 30],
      [20, 50, 30],
      [24, 52, 32],
    ],
    spread: 2.5,
    thumb: { out: 42, down: 10, bend: 8 },
  },
};

/** A hand at the strap of a bag. */
export const STRAP: Pose = {
  right: {
    wrist: [-12.4, 35.5, 9.5],
    elbow: [-0.3, 1, 0],
    along: [0.2, -0.95, 0.12],
    back: [-0.35, 0.1, 0.93],
    curl: [
      [66, 70, 30],
      [68, 72, 30],
      [70, 74, 30],
      [74, 74, 30],
    ],
    spread: 2,
    thumb: { out: 28, down: 34, bend: 24 },
  },
  left: flip(HANGING),
};

/** Both hands round a warm cup. */
export const CUP: Pose = {
  right: ROUND_A_CUP,
  left: { ...flip(ROUND_A_CUP), wrist: [9.5, 46.5, 12.5], along: [-0.72, -0.34, 0.5] },
};

/** A phone in one hand. */
export const PHONE: Pose = {
  right: {
    wrist: [-9, 41.5, 15.5],
    elbow: [-0.25, 1, -0.3],
    along: [0.3, -0.82, 0.46],
    back: [-0.42, 0.28, 0.86],
    curl: [
      [42, 40, 25],
      [44, 42, 26],
      [46, 44, 26],
      [50, 44, 26],
    ],
    spread: 3,
    thumb: { out: 34, down: 46, bend: 24 },
  },
  left: flip(HANGING),
};
