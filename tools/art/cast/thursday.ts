import { POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';
import { RENEE_2 as RENEE_2_AT_HOME, RENEE as RENEE_AT_HOME } from './quarter-to-one.ts';

const BY_DAY: Pick<Sitter, 'clothes' | 'poses' | 'sits' | 'seat' | 'second'> = {
  sits: true,
  seat: { colour: '#5f7d70', high: 0.34 },
  second: { rest: POSES.clasp },
  clothes: { kind: 'jacket', colour: '#5b4a63', inner: '#d8cfbd' },
  poses: {
    rest: POSES.clasp,
    closed: POSES.turned,
    opened: POSES.offer,
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
