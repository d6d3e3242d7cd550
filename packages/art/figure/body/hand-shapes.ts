import { type Pt, points } from '../pen/line.ts';

export interface Digit {
  readonly from: Pt;
  readonly angles: readonly number[]; // degrees of each bone, 0 along the hand
  readonly lengths: readonly number[];
  readonly width: number;
}

interface Shape {
  readonly palm: readonly Pt[];
  readonly fingers: readonly Digit[]; // drawn in this order
  readonly thumb: Digit;
}

const BONES = [27, 19, 15] as const;

const long = (k: number): number[] => BONES.map((b) => b * k);

const BACK: readonly Pt[] = points([
  -8, -16, 14, -21, 38, -30, 60, -31, 68, -12, 68, 12, 60, 29, 36, 26, 14, 19, -8, 16,
]);

/** The back of a hand that is bent towards the viewer. */
const short = (k: number): Pt[] => BACK.map(([x, y]): Pt => [x * k, y]);

const ROOTS: readonly Pt[] = points([58, -22, 63, -8, 61, 8, 54, 21]);

const LONG = [1, 1.1, 1.02, 0.82];

/** Four fingers from the index on: the bones of the first, and by how much those of the next are turned more. */
const fan = (
  first: readonly number[],
  more: readonly number[],
  lengths: readonly number[] = LONG,
): Digit[] =>
  ROOTS.map((from, i) => ({
    from,
    angles: first.map((angle, bone) => angle + i * (more[bone] ?? 0)),
    lengths: long(lengths[i] ?? 1),
    width: i === 3 ? 8.6 : 9.8,
  }));

/** A hand from the thumb's side: the fingers curl towards the palm as one shape. */
const side = (curl: number): Shape => ({
  palm: points([-8, -16, 14, -20, 38, -22, 58, -17, 64, -2, 60, 14, 38, 20, 14, 18, -8, 16]),
  fingers: [0, 1, 2, 3].map((i) => ({
    from: [49 + i * 2, 12 - i * 6] as Pt,
    angles: [-i * 4, -28 - i * 3, -56 - i * 3].map((angle) => angle * curl),
    lengths: long(LONG[3 - i] ?? 1),
    width: i === 0 ? 8.6 : 9.6,
  })),
  thumb: { from: [16, -12], angles: [-20, -6, 4], lengths: [27, 20, 15], width: 10.4 },
});

export const SHAPES = {
  rest: {
    palm: BACK,
    fingers: fan([4, 22, 38], [2, 6, 4.7]).reverse(),
    thumb: { from: [16, -20], angles: [-34, -8, 6], lengths: [26, 20, 16], width: 10.5 },
  },
  flat: {
    palm: BACK,
    fingers: fan([-6, -3, 2], [5, 5, 4.7]),
    thumb: { from: [14, -20], angles: [-38, -16, -4], lengths: [26, 20, 16], width: 10.5 },
  },
  // Laid round an arm: the fingers bend away over its edge, the ends are out of sight, the thumb lies along.
  cover: {
    palm: BACK,
    fingers: fan([-2, 22, 62], [3.7, 2.7, 2], [0.78, 0.84, 0.8, 0.68]).reverse(),
    thumb: { from: [16, -19], angles: [-40, -14, 2], lengths: [25, 19, 15], width: 10.5 },
  },
  fist: {
    palm: BACK,
    fingers: [0, 1, 2, 3].map((i) => ({
      from: [52, -21 + i * 14.5] as Pt,
      angles: [0, 60],
      lengths: [16, 8],
      width: i === 3 ? 8.6 : 9.6,
    })),
    thumb: { from: [18, -22], angles: [-18, 8, 52], lengths: [24, 20, 16], width: 10.5 },
  },
  grip: {
    palm: short(0.92),
    fingers: [0, 1, 2, 3].map((i) => ({
      from: [50, -21 + i * 14] as Pt,
      angles: [0 + i, 5 + i, 14],
      lengths: [23 - Math.abs(1 - i) * 2, 15, 9],
      width: i === 3 ? 8.4 : 9.4,
    })),
    thumb: { from: [16, -20], angles: [-44, -20, 0], lengths: [24, 19, 15], width: 10.2 },
  },
  // At ease, and pressed flat to the side of a head.
  ease: side(1),
  press: side(0.12),
  // Three fingers on something, as on the valves of a trumpet; the little one hooked.
  valves: {
    palm: BACK,
    fingers: [
      { from: [50, 21], angles: [40, 110, 160], lengths: long(0.6), width: 8.6 },
      { from: [60, 11], angles: [10, 20, 34], lengths: long(0.94), width: 9.6 },
      { from: [63, -5], angles: [-2, 8, 24], lengths: long(1.06), width: 9.8 },
      { from: [58, -21], angles: [-16, -4, 14], lengths: long(1), width: 9.8 },
    ],
    thumb: { from: [18, -20], angles: [-14, 10, 24], lengths: [25, 19, 14], width: 10.4 },
  },
  pinch: {
    palm: BACK,
    fingers: [
      { from: [54, 20], angles: [20, 80, 150], lengths: long(0.7), width: 8.4 },
      { from: [60, 8], angles: [12, 66, 140], lengths: long(0.84), width: 9.4 },
      { from: [62, -7], angles: [6, 48, 110], lengths: long(0.9), width: 9.6 },
      { from: [58, -20], angles: [-16, 16, 34], lengths: long(0.96), width: 9.4 },
    ],
    thumb: { from: [16, -20], angles: [-32, -12, 14], lengths: [32, 26, 20], width: 10 },
  },
  hold: {
    palm: short(0.86),
    fingers: [0, 1, 2, 3].map((i) => ({
      from: [44, -19 + i * 13.5] as Pt,
      angles: [4, 20, 40],
      lengths: [26, 16, 10],
      width: 9,
    })),
    thumb: { from: [18, -18], angles: [-30, 4, 16], lengths: [28, 24, 18], width: 10.4 },
  },
} satisfies { readonly [shape: string]: Shape };

/** How a hand is held. All have a thumb and four fingers, seen or folded away. */
export type HandShape = keyof typeof SHAPES | 'wrap' | 'none';
