import type { Mood } from '../../core/scenario/line/line.ts';

/** How somebody holds their body in a mood. */
export interface Posture {
  readonly lean: number; // degrees, to the viewer's right
  readonly sink: number; // picture units the head comes down between the shoulders where they are
  readonly aside: number; // picture units the body turns away
  readonly near: number; // share by which they come nearer
  readonly rise: number; // picture units the shoulders, and arms and hands with them, go up
  readonly open: number; // share by which the chest opens, or closes
}

const UPRIGHT: Posture = { lean: 0, sink: 0, aside: 0, near: 0, rise: 0, open: 0 };

const POSTURES: { readonly [M in Mood]: Posture } = {
  neutral: UPRIGHT,
  wary: { lean: -0.9, sink: 4, aside: -14, near: -0.018, rise: 10, open: -0.03 },
  tired: { lean: 0.5, sink: 3, aside: 3, near: -0.006, rise: -15, open: -0.022 },
  thoughtful: { lean: 0.7, sink: 2, aside: 5, near: 0, rise: 3, open: -0.008 },
  relieved: { lean: 0.3, sink: -1, aside: 0, near: 0.016, rise: -10, open: 0.024 },
  annoyed: { lean: -0.7, sink: 3, aside: -8, near: -0.012, rise: 12, open: 0.012 },
  amused: { lean: 0.9, sink: -1, aside: 4, near: 0.01, rise: -4, open: 0.016 },
};

/** Returns how much a body is stretched from its foot: [across, up]. */
export const stretchOf = (
  { rise, open }: Posture,
  shoulders: number,
): readonly [number, number] => [1 + open, 1 + rise / shoulders];

/** Returns the posture of a mood. */
export const postureOf = (mood: Mood): Posture => POSTURES[mood];
