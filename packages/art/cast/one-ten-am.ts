import { POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

const BOARD = {
  elbow: [1.08, 0.52],
  wrist: [0.3, 0.56],
  hand: 'grip',
  turn: 0,
  thing: 'clipboard',
} as const;

const BREE_POSES: Sitter['poses'] = {
  rest: {
    left: { elbow: [1.1, 0.5], wrist: [1.02, 0.9], hand: 'ease', turn: 0 },
    right: BOARD,
    over: 'right',
    lift: 4,
  },
  closed: {
    left: { elbow: [1.04, 0.52], wrist: [0.62, 0.61], hand: 'grip', turn: -8 },
    right: { ...BOARD, wrist: [0.14, 0.52] },
    over: 'right',
    lift: 10,
  },
  opened: {
    left: { elbow: [1.16, 0.52], wrist: [1.0, 0.46], hand: 'pinch', turn: 30, thing: 'pen' },
    right: BOARD,
    over: 'left',
  },
  own: {
    left: { elbow: [1.1, 0.52], wrist: [0.7, 0.54], hand: 'pinch', turn: -6, thing: 'pen' },
    right: { ...BOARD, wrist: [0.34, 0.66] },
    over: 'left',
    head: [0, 6],
  },
  // A phone before her, on its speaker.
  phone: {
    left: { elbow: [1.14, 0.54], wrist: [0.74, 0.5], hand: 'hold', turn: -16, thing: 'phone' },
    right: { ...BOARD, wrist: [0.3, 0.7] },
    over: 'left',
    head: [0, 4],
  },
};

/** Bree, seventeen: a tail of dark hair, the red polo shirt of her crew. */
export const BREE: Sitter = {
  id: 'bree',
  age: 17,
  scale: 0.92,
  skin: '#a8714a',
  skull: {
    width: 1.02,
    jaw: 0.92,
    chin: 0.88,
    chinLength: -6,
    cheek: 9,
    lips: 1.1,
    mouth: 0.9,
    nose: 0.78,
    noseWidth: 1.08,
    bridge: -0.4,
    ear: 1.08,
    eye: 1.06,
    apart: 1.04,
    eyeTilt: 3,
    browThick: 0.9,
  },
  frame: { shoulders: 127, neck: 29, neckLength: -6, waist: 94, hips: 98, arm: 0.84, slope: 30 },
  hair: { style: 'tail', colour: '#2a1f1b', top: 12, length: 150 },
  iris: '#3b2417',
  lashes: 0.5,
  clothes: { kind: 'polo', colour: '#9a4444', mark: '#e6dcc6' },
  faces: -1,
  poses: BREE_POSES,
  // On the curb, the clipboard flat on her knees.
  second: {
    rest: {
      left: { elbow: [1.2, 0.5], wrist: [0.56, 0.78], hand: 'rest', turn: 6 },
      right: { ...BOARD, wrist: [0.34, 0.8] },
      over: 'left',
    },
  },
};

/** Tori, her second face: black hair in a knot on top. */
export const BREE_2: Sitter = {
  ...BREE,
  id: 'bree-2',
  skin: '#cf9f76',
  skull: {
    width: 1.03,
    jaw: 0.92,
    chin: 0.9,
    chinLength: -5,
    cheek: 10,
    lips: 0.98,
    mouth: 0.88,
    nose: 0.8,
    noseWidth: 1.02,
    bridge: -0.4,
    lidFold: 0.7,
    eye: 1.06,
    apart: 1.05,
    eyeTilt: 3,
    browThick: 0.75,
  },
  hair: { style: 'bun', colour: '#2a2220', top: 32, part: 0.3 },
  iris: '#3a2519',
  blush: 0.4,
};

const MARCY_POSES: Sitter['poses'] = {
  rest: {
    left: { elbow: [1.14, 0.5], wrist: [0.66, 0.42], hand: 'hold', turn: -20, thing: 'phone' },
    right: POSES.stand.right,
  },
  closed: POSES.folded,
};

/** Marcy, twenty-nine, who has driven many nights: fair hair pinned up, a navy jacket. */
export const MARCY: Sitter = {
  id: 'marcy',
  age: 29,
  looks: 38,
  scale: 0.98,
  skin: '#e0b191',
  skull: {
    width: 0.98,
    chin: 0.92,
    chinLength: 7,
    cheek: -3,
    nose: 1.1,
    noseWidth: 0.96,
    bridge: 0.3,
    lips: 0.9,
    mouth: 1.1,
    eye: 0.94,
    browArch: 1.4,
    browThick: 0.75,
  },
  frame: { shoulders: 152, neck: 35, waist: 112, hips: 128, arm: 0.98, slope: 26, bust: 0.9 },
  hair: { style: 'bun', colour: '#a8854f', top: 20, part: -0.4 },
  brows: '#7d6240',
  iris: '#57707c',
  lip: '#a8605a',
  lashes: 0.6,
  blush: 0.3,
  clothes: { kind: 'jacket', colour: '#3d4d63', inner: '#9a4444' },
  faces: 1,
  poses: MARCY_POSES,
};

/** Gail, her second face: a round cloud of hair. */
export const MARCY_2: Sitter = {
  ...MARCY,
  id: 'marcy-2',
  skin: '#875634',
  skull: {
    width: 1.04,
    jaw: 0.94,
    chin: 0.9,
    cheek: 5,
    noseWidth: 1.2,
    lips: 1.35,
    mouth: 1.06,
    browArch: 1.4,
    browThick: 0.85,
  },
  frame: { shoulders: 150, neck: 36, waist: 124, hips: 140, arm: 1.02, slope: 30, bust: 1 },
  hair: { style: 'cloud', colour: '#30231d', top: 52 },
  brows: '#2a1e19',
  iris: '#3a2318',
  lip: '#933f44',
  blush: 0.25,
  studs: '#d9b45e',
};

/** Hale, thirty-nine, the second officer. */
export const HALE: Sitter = {
  id: 'hale',
  age: 39,
  scale: 1.02,
  skin: '#b07a51',
  skull: {
    width: 1.04,
    jaw: 1.14,
    chin: 1.15,
    nose: 1.04,
    noseWidth: 1.18,
    browThick: 1.15,
  },
  frame: { shoulders: 186, neck: 54, waist: 140, hips: 136, arm: 1.12, slope: 22 },
  hair: { style: 'buzz', colour: '#2a211d', recede: 0.4 },
  iris: '#3e2a1c',
  clothes: { kind: 'uniform', colour: '#3d4a5f' },
  faces: 1,
  poses: { rest: POSES.stand, own: POSES.low },
};
