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

const HANG: ArmPose = { elbow: [1.16, 0.48], wrist: [1.1, 0.89], hand: 'ease', turn: 10 };

const LAP: ArmPose = { elbow: [1.21, 0.52], wrist: [0.5, 0.78], hand: 'rest', turn: 6 };

/** Ways to hold oneself that many share. Nobody is the same on both sides: one elbow is lower, and farther out. */
export const POSES = {
  // The back is turned; the hands are before the body, out of sight.
  away: {
    left: { elbow: [1.14, 0.48], wrist: [0.5, 0.62], hand: 'none', turn: 0 },
    right: { elbow: [1.14, 0.5], wrist: [0.5, 0.64], hand: 'none', turn: 0 },
    back: true,
  },
  stand: { left: HANG, right: { ...HANG, elbow: [1.2, 0.51], wrist: [1.06, 0.92] } },
  sit: { left: LAP, right: { ...LAP, elbow: [1.15, 0.47], wrist: [0.44, 0.81] }, over: 'right' },
  // On a table, whose edge hides the lap.
  table: {
    left: { elbow: [1.2, 0.57], wrist: [0.48, 0.58], hand: 'rest', turn: 2 },
    right: { elbow: [1.14, 0.52], wrist: [0.4, 0.53], hand: 'rest', turn: 2 },
    over: 'right',
  },
  clasp: {
    left: { elbow: [1.21, 0.54], wrist: [0.42, 0.58], hand: 'fist', turn: 0 },
    right: { elbow: [1.15, 0.49], wrist: [0.36, 0.56], hand: 'grip', turn: 4 },
    over: 'right',
  },
  folded: {
    left: { elbow: [1.16, 0.48], wrist: [-0.5, 0.43], hand: 'none', turn: 0 },
    right: { elbow: [1.1, 0.46], wrist: [-0.56, 0.36], hand: 'cover', turn: -16 },
    over: 'right',
    lift: 6,
  },
  turned: {
    left: { elbow: [1.1, 0.48], wrist: [-0.35, 0.5], hand: 'none', turn: 0 },
    right: { elbow: [1.08, 0.47], wrist: [-0.54, 0.4], hand: 'cover', turn: -14 },
    over: 'right',
    turn: 0.6,
    lift: 8,
    head: [0, 4],
  },
  offer: {
    left: { elbow: [1.16, 0.5], wrist: [0.82, 0.58], hand: 'ease', turn: 14 },
    right: { ...LAP, wrist: [0.4, 0.62] },
    over: 'left',
    head: [0, 2],
  },
  leanIn: {
    left: { elbow: [1.24, 0.5], wrist: [0.34, 0.55], hand: 'grip', turn: 0 },
    right: { elbow: [1.2, 0.54], wrist: [0.84, 0.5], hand: 'ease', turn: 14 },
    over: 'right',
    head: [0, 6],
  },
  cup: {
    left: { elbow: [1.21, 0.54], wrist: [0.5, 0.565], hand: 'grip', turn: 2 },
    right: { elbow: [1.15, 0.5], wrist: [0.5, 0.565], hand: 'grip', turn: 2 },
    both: 'cup',
    over: 'right',
  },
} as const satisfies { readonly [name: string]: BodyPose };
