import type { HandShape } from './hand-shapes.ts';

/** What a hand holds or wears. */
export type Thing =
  | 'cup'
  | 'mug'
  | 'phone'
  | 'call'
  | 'clipboard'
  | 'tablet'
  | 'pen'
  | 'book'
  | 'blanket'
  | 'folder'
  | 'towel'
  | 'bear'
  | 'notes'
  | 'socks'
  | 'cards'
  | 'handset';

/**
 * One arm. Across: shares of the half-width of the shoulders, 1 the shoulder, negative beyond the
 * middle. Down: shares of the way from the shoulders to the lap, 0 .. 1.
 */
export interface ArmPose {
  readonly elbow: readonly [number, number];
  readonly wrist: readonly [number, number];
  readonly hand: HandShape;
  readonly turn: number; // degrees from the forearm's own way, towards the middle
  readonly aim?: number; // degrees the hand points for the left arm, -90 up; instead of `turn`
  readonly flip?: boolean; // the thumb on the outer side
  readonly thing?: Thing;
  readonly before?: boolean; // it lies before the head
  readonly sleeveOver?: boolean; // the sleeve is pulled over the hand
}

/** How a body is held. `near` is the arm on the side that the head turns away from. */
export interface BodyPose {
  readonly left: ArmPose; // on the viewer's left
  readonly right: ArmPose;
  readonly over?: 'left' | 'right'; // the arm that lies on the other; the right one
  readonly turn?: number; // -1 left .. 1 right
  readonly drop?: number; // units the shoulders come down
  readonly lift?: number; // units the shoulders go up about the neck
  readonly head?: readonly [number, number]; // units it moves
  readonly both?: Thing; // held between both hands
  readonly back?: true; // the back is turned
  readonly hood?: string; // the color of a hood that is up
}

const HANG: ArmPose = { elbow: [1.02, 0.46], wrist: [0.96, 0.86], hand: 'ease', turn: 4 };

const LAP: ArmPose = { elbow: [1.08, 0.49], wrist: [0.44, 0.83], hand: 'rest', turn: 22 };

const FOLDED: BodyPose = {
  left: { elbow: [1.12, 0.45], wrist: [-0.5, 0.44], hand: 'none', turn: 0 },
  right: { elbow: [1.08, 0.47], wrist: [-0.52, 0.33], hand: 'cover', turn: -14 },
  over: 'right',
  lift: 6,
};

/** The same with left for right. */
export const mirrored = ({
  left,
  right,
  over = 'right',
  turn = 0,
  ...pose
}: BodyPose): BodyPose => ({
  ...pose,
  left: right,
  right: left,
  over: over === 'right' ? 'left' : 'right',
  turn: -turn,
});

/** Ways to hold oneself that many share. Nobody is the same on both sides: one elbow is lower, and farther out. */
export const POSES = {
  // The back is turned; the hands are before the body, out of sight.
  away: {
    left: { elbow: [1.14, 0.48], wrist: [0.3, 0.76], hand: 'none', turn: 0 },
    right: { elbow: [1.14, 0.5], wrist: [0.3, 0.78], hand: 'none', turn: 0 },
    back: true,
  },
  stand: { left: HANG, right: { ...HANG, elbow: [1.05, 0.48], wrist: [0.93, 0.88] } },
  // One hand laid in the other.
  sit: { left: LAP, right: { ...LAP, elbow: [1.12, 0.46], wrist: [0.36, 0.79] }, over: 'right' },
  // A hand on each thigh.
  thighs: {
    left: { ...LAP, wrist: [0.8, 0.82], turn: 0 },
    right: { ...LAP, elbow: [1.12, 0.46], wrist: [0.74, 0.85], turn: 4 },
  },
  // A hand round the other arm, held close.
  hold: {
    left: { elbow: [1.06, 0.5], wrist: [0.2, 0.76], hand: 'rest', turn: 12 },
    right: { elbow: [1.08, 0.47], wrist: [0.06, 0.62], hand: 'cover', turn: -14 },
    over: 'right',
    lift: 4,
  },
  // On a table, whose edge hides the lap.
  table: {
    left: { elbow: [1.14, 0.55], wrist: [0.48, 0.58], hand: 'rest', turn: 2 },
    right: { elbow: [1.1, 0.51], wrist: [0.4, 0.53], hand: 'rest', turn: 2 },
    over: 'right',
  },
  // Likewise, a hand round the wrist of the other.
  wrist: {
    left: { elbow: [1.08, 0.53], wrist: [0.16, 0.585], hand: 'rest', turn: 4 },
    right: { elbow: [1.12, 0.5], wrist: [0.2, 0.52], hand: 'cover', turn: -4 },
    over: 'right',
  },
  // Likewise, the hands apart on its edge.
  edge: {
    left: { elbow: [1.06, 0.49], wrist: [0.82, 0.5], hand: 'rest', turn: -8 },
    right: { elbow: [1.1, 0.48], wrist: [0.68, 0.51], hand: 'rest', turn: -4 },
  },
  clasp: {
    left: { elbow: [1.14, 0.53], wrist: [0.42, 0.58], hand: 'fist', turn: 0 },
    right: { elbow: [1.1, 0.49], wrist: [0.36, 0.56], hand: 'grip', turn: 4 },
    over: 'right',
  },
  // A hand over the other arm.
  folded: FOLDED,
  // A hand of each arm on the other.
  crossed: {
    left: { elbow: [1.1, 0.46], wrist: [-0.46, 0.54], hand: 'cover', turn: -14 },
    right: { elbow: [1.08, 0.48], wrist: [-0.36, 0.38], hand: 'cover', turn: -10 },
    over: 'right',
    lift: 6,
  },
  // A hand at the elbow of an arm that hangs.
  across: {
    left: { elbow: [1.04, 0.46], wrist: [0.86, 0.82], hand: 'ease', turn: 8 },
    right: { elbow: [1.1, 0.5], wrist: [-0.42, 0.46], hand: 'cover', turn: 4 },
    over: 'right',
    turn: -0.2,
    lift: 4,
  },
  turned: {
    ...FOLDED,
    left: { ...FOLDED.left, wrist: [-0.35, 0.5] },
    turn: 0.6,
    lift: 8,
    head: [0, 4],
  },
  // A hand laid on the chest.
  offer: {
    left: { elbow: [1.1, 0.49], wrist: [0.42, 0.32], hand: 'rest', turn: -2 },
    right: { elbow: [1.1, 0.48], wrist: [0.36, 0.6], hand: 'rest', turn: 8 },
    over: 'left',
    head: [0, 2],
  },
  // Hands one on the other, before the body.
  low: {
    left: { elbow: [1.06, 0.46], wrist: [0.38, 0.61], hand: 'rest', turn: 10 },
    right: { elbow: [1.08, 0.48], wrist: [0.3, 0.57], hand: 'cover', turn: 6 },
    over: 'right',
  },
  // Nearer, both hands laid down before them.
  leanIn: {
    left: { elbow: [1.16, 0.5], wrist: [0.74, 0.54], hand: 'rest', turn: 6 },
    right: { elbow: [1.12, 0.52], wrist: [0.46, 0.575], hand: 'rest', turn: 4 },
    over: 'right',
    head: [0, 9],
  },
  cup: {
    left: { elbow: [1.14, 0.53], wrist: [0.5, 0.565], hand: 'grip', turn: 2 },
    right: { elbow: [1.1, 0.49], wrist: [0.5, 0.565], hand: 'grip', turn: 2 },
    both: 'cup',
    over: 'right',
  },
} as const satisfies { readonly [name: string]: BodyPose };
