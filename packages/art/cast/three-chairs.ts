import { POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

/** Joss, fifteen: a brown ponytail, a borrowed gray sweatshirt with a mark on it. */
export const JOSS: Sitter = {
  id: 'joss',
  age: 15,
  scale: 0.94,
  skin: '#d9ab86',
  skull: {
    width: 0.98,
    jaw: 0.97,
    chin: 0.94,
    chinLength: 2,
    cheek: 2,
    nose: 1.02,
    noseWidth: 1.02,
    bridge: 0.2,
    lips: 0.96,
    eye: 1.02,
    browThick: 0.95,
    browArch: 1.1,
  },
  frame: {
    shoulders: 132,
    neck: 31,
    neckLength: 10,
    waist: 98,
    hips: 106,
    arm: 0.9,
    slope: 27,
  },
  hair: { style: 'tail', colour: '#5a4030', top: 16, length: 96, part: -0.5 },
  iris: '#4f5a4a',
  lashes: 0.5,
  blush: 0.4,
  clothes: { kind: 'sweatshirt', colour: '#8b9096', mark: '#d9d3c2' },
  faces: 1,
  sits: true,
  seat: { colour: '#4f7f7c', high: 0.36 },
  second: {},
  poses: {
    rest: POSES.hold,
    closed: POSES.folded,
    opened: POSES.offer,
    away: POSES.away,
    own: {
      left: { elbow: [1.16, 0.54], wrist: [0.62, 0.5], hand: 'pinch', turn: 14, thing: 'cards' },
      right: { elbow: [1.16, 0.54], wrist: [0.42, 0.6], hand: 'grip', turn: 4 },
      over: 'left',
      head: [0, 6],
    },
  },
};
