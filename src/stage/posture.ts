import type { Mood } from '../core/line.ts';

/** How somebody holds their body; a mood is not in the face alone. */
export interface Posture {
  readonly lean: number; // degrees, to the viewer's right
  readonly sink: number; // picture units the head comes down between the shoulders
  readonly aside: number; // picture units the body turns away
  readonly near: number; // share by which they come nearer
}

const UPRIGHT: Posture = { lean: 0, sink: 0, aside: 0, near: 0 };

const POSTURES: { readonly [M in Mood]: Posture } = {
  neutral: UPRIGHT,
  wary: { lean: -0.9, sink: 5, aside: -14, near: -0.018 },
  tired: { lean: 0.5, sink: 9, aside: 3, near: -0.006 },
  thoughtful: { lean: 0.7, sink: 2, aside: 5, near: 0 },
  relieved: { lean: 0.3, sink: -2, aside: 0, near: 0.016 },
  annoyed: { lean: -0.7, sink: 3, aside: -8, near: -0.012 },
  amused: { lean: 0.9, sink: -1, aside: 4, near: 0.01 },
};

/** The posture of a mood. */
export const postureOf = (mood: Mood): Posture => POSTURES[mood];
