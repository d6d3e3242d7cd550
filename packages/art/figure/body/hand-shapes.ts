import type { Pt } from '../pen/line.ts';

/** How a hand is held. All have a thumb and four fingers, seen or folded away. */
export type HandShape =
  | 'rest'
  | 'fist'
  | 'grip'
  | 'flat'
  | 'open'
  | 'pinch'
  | 'hold'
  | 'cover'
  | 'wrap'
  | 'none';

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
  readonly thumbFirst?: true; // under the fingers
  readonly palmLines?: true;
}

const BONES = [27, 19, 15] as const;

const long = (k: number): number[] => BONES.map((b) => b * k);

const BACK: readonly Pt[] = [
  [-8, -16],
  [14, -21],
  [38, -30],
  [60, -31],
  [68, -12],
  [68, 12],
  [60, 29],
  [36, 26],
  [14, 19],
  [-8, 16],
];

const ROOTS: readonly Pt[] = [
  [58, -22],
  [63, -8],
  [61, 8],
  [54, 21],
];

const LONG = [1, 1.1, 1.02, 0.82];

const fan = (angles: readonly (readonly number[])[], lengths: readonly number[] = LONG): Digit[] =>
  angles.map((bend, i) => ({
    from: ROOTS[i] as Pt,
    angles: bend,
    lengths: long(lengths[i] ?? 1),
    width: i === 3 ? 8.6 : 9.8,
  }));

export const SHAPES: { readonly [S in Exclude<HandShape, 'none' | 'wrap'>]: Shape } = {
  rest: {
    palm: BACK,
    fingers: fan([
      [4, 22, 38],
      [6, 28, 44],
      [8, 34, 48],
      [10, 40, 52],
    ]).reverse(),
    thumb: { from: [16, -20], angles: [-34, -8, 6], lengths: [26, 20, 16], width: 10.5 },
  },
  flat: {
    palm: BACK,
    fingers: fan([
      [-11, -9, -6],
      [-3, -2, 0],
      [5, 6, 6],
      [14, 14, 13],
    ]),
    thumb: { from: [14, -20], angles: [-52, -30, -20], lengths: [26, 20, 16], width: 10.5 },
  },
  cover: {
    palm: BACK,
    fingers: fan([
      [-4, 2, 8],
      [-1, 4, 10],
      [2, 6, 12],
      [5, 10, 16],
    ]),
    thumb: { from: [14, -20], angles: [-46, -24, -10], lengths: [25, 20, 15], width: 10.5 },
  },
  fist: {
    palm: [
      [-8, -16],
      [14, -22],
      [40, -31],
      [60, -29],
      [66, 0],
      [60, 29],
      [36, 27],
      [14, 19],
      [-8, 16],
    ],
    fingers: [0, 1, 2, 3].map((i) => ({
      from: [52, -21 + i * 14.5] as Pt,
      angles: [0, 60],
      lengths: [16, 8],
      width: i === 3 ? 8.6 : 9.6,
    })),
    thumb: { from: [18, -22], angles: [-18, 8, 52], lengths: [24, 20, 16], width: 10.5 },
  },
  grip: {
    palm: [
      [-8, -16],
      [14, -22],
      [38, -30],
      [56, -29],
      [62, 0],
      [56, 29],
      [34, 27],
      [14, 19],
      [-8, 16],
    ],
    fingers: [0, 1, 2, 3].map((i) => ({
      from: [50, -21 + i * 14] as Pt,
      angles: [0 + i, 5 + i, 14],
      lengths: [23 - Math.abs(1 - i) * 2, 15, 9],
      width: i === 3 ? 8.4 : 9.4,
    })),
    thumb: { from: [16, -20], angles: [-44, -20, 0], lengths: [24, 19, 15], width: 10.2 },
  },
  open: {
    palm: BACK,
    fingers: fan([
      [-14, -24, -34],
      [-5, -14, -24],
      [5, -6, -16],
      [16, 4, -8],
    ]),
    thumb: { from: [16, -19], angles: [-66, -46, -36], lengths: [28, 21, 16], width: 10.5 },
    palmLines: true,
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
    palm: [
      [-8, -16],
      [14, -21],
      [36, -28],
      [54, -26],
      [58, 0],
      [52, 26],
      [34, 25],
      [14, 19],
      [-8, 16],
    ],
    fingers: [0, 1, 2, 3].map((i) => ({
      from: [44, -19 + i * 13.5] as Pt,
      angles: [4, 20, 40],
      lengths: [26, 16, 10],
      width: 9,
    })),
    thumb: { from: [18, -18], angles: [-30, 4, 16], lengths: [28, 24, 18], width: 10.4 },
  },
};
