import { mirrored, POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';
import { RENEE_2 as RENEE_2_AT_HOME, RENEE as RENEE_AT_HOME } from './quarter-to-one.ts';

const BY_DAY: Pick<Sitter, 'clothes' | 'poses' | 'sits' | 'seat' | 'second'> = {
  sits: true,
  seat: { colour: '#5f7d70', high: 0.34 },
  second: { rest: POSES.wrist },
  clothes: { kind: 'jacket', colour: '#5b4a63', inner: '#d8cfbd' },
  poses: {
    rest: POSES.wrist,
    closed: mirrored(POSES.folded),
    opened: POSES.leanIn,
    // The notebook, held open in both hands.
    own: {
      left: { elbow: [1.14, 0.52], wrist: [0.82, 0.5], hand: 'grip', turn: 0, aim: -14 },
      right: { elbow: [1.14, 0.52], wrist: [0.82, 0.5], hand: 'grip', turn: 0, aim: -14 },
      both: 'book',
      over: 'right',
      head: [0, 6],
    },
  },
};

/** Renee nine days later, in a coat. */
export const RENEE_BY_DAY: Sitter = { ...RENEE_AT_HOME, ...BY_DAY };

/** Tara, her second face, in the same coat. */
export const RENEE_2_BY_DAY: Sitter = { ...RENEE_2_AT_HOME, ...BY_DAY };

/** Joan, forty-seven, legal advocate: a round cloud of brown hair, a green blazer. */
export const JOAN: Sitter = {
  id: 'joan',
  age: 47,
  looks: 39,
  scale: 0.99,
  skin: '#a8714a',
  skull: {
    width: 1.01,
    jaw: 1.02,
    chin: 0.96,
    chinLength: 3,
    cheek: 3,
    lips: 1.2,
    mouth: 1.08,
    nose: 1.02,
    noseWidth: 1.16,
    eye: 0.98,
    browArch: 1.2,
    browThick: 0.95,
  },
  frame: { shoulders: 154, neck: 38, waist: 122, hips: 136, arm: 1, slope: 26, bust: 0.9 },
  hair: { style: 'cloud', colour: '#54402f', top: 14 },
  brows: '#38291f',
  iris: '#3b2a1d',
  lip: '#96483f',
  lashes: 0.7,
  glasses: { colour: '#7a3b2c' },
  studs: '#d9c48a',
  clothes: { kind: 'blazer', colour: '#4c6b55', inner: '#e3dccb', lanyard: '#8a5a3a' },
  faces: -1,
  poses: { rest: POSES.stand, own: POSES.leanIn },
};

/** Her sister, thirty-seven, who drove her: short curls, a rust cardigan. */
export const SISTER: Sitter = {
  id: 'sister',
  age: 37,
  scale: 0.99,
  skin: '#7d4d32',
  skull: {
    width: 1.03,
    jaw: 0.96,
    chin: 0.92,
    chinLength: -1,
    cheek: 4,
    lips: 1.4,
    mouth: 1.1,
    nose: 0.94,
    noseWidth: 1.22,
    bridge: -0.3,
    eyeTilt: 3,
    browArch: 1.4,
    browThick: 0.8,
    corners: 0.12,
  },
  frame: { shoulders: 152, neck: 37, neckLength: 3, waist: 122, hips: 140, slope: 28, bust: 0.9 },
  hair: { style: 'curls', colour: '#261c1a', top: 34 },
  iris: '#3a2115',
  lip: '#8f3f3d',
  lashes: 0.8,
  studs: '#d9b45e',
  clothes: { kind: 'cardigan', colour: '#8a5540', inner: '#ddd2bd' },
  faces: -1,
  poses: { rest: POSES.stand, own: POSES.offer },
};

/** The sister of the second face: a brown bob, freckles. */
export const SISTER_2: Sitter = {
  ...SISTER,
  id: 'sister-2',
  skin: '#e0b394',
  skull: {
    width: 1.03,
    jaw: 0.94,
    chin: 0.86,
    chinLength: -2,
    cheek: 6,
    lips: 1.05,
    mouth: 1.08,
    nose: 0.92,
    noseWidth: 0.98,
    eye: 1.04,
    browArch: 1.3,
    browThick: 0.75,
    corners: 0.12,
  },
  hair: { style: 'bob', colour: '#5f4130', top: 14, length: 78, part: 0.5 },
  iris: '#6a7f86',
  lip: '#b0574f',
  blush: 0.5,
  freckles: true,
};
