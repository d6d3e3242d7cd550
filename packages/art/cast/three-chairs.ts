import { mirrored, POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

/** Joss, fifteen: a brown ponytail, a borrowed gray sweatshirt with a mark on it. */
export const JOSS: Sitter = {
  id: 'joss',
  age: 15,
  scale: 0.94,
  skin: '#d9ab86',
  skull: {
    jaw: 0.93,
    chin: 0.9,
    chinLength: -3,
    cheek: 9,
    nose: 0.84,
    noseWidth: 0.94,
    bridge: -0.2,
    lips: 0.94,
    mouth: 0.9,
    eye: 1.04,
    apart: 1.04,
    ear: 1.08,
    browThick: 0.85,
    browArch: 0.9,
  },
  frame: { shoulders: 124, neck: 28, neckLength: -4, waist: 96, hips: 98, arm: 0.84, slope: 30 },
  hair: { style: 'tail', colour: '#5a4030', top: 16, length: 84, part: -0.5 },
  iris: '#4f5a4a',
  lashes: 0.5,
  blush: 0.5,
  clothes: { kind: 'sweatshirt', colour: '#8b9096', mark: '#d9d3c2' },
  faces: 1,
  sits: true,
  seat: { colour: '#4f7f7c', high: 0.36 },
  second: {},
  poses: {
    rest: POSES.hold,
    closed: mirrored(POSES.across),
    opened: POSES.sit,
    away: POSES.away,
    own: {
      left: { elbow: [1.16, 0.54], wrist: [0.7, 0.54], hand: 'hold', turn: 6, thing: 'cards' },
      right: { elbow: [1.16, 0.54], wrist: [0.62, 0.46], hand: 'pinch', turn: 8 },
      over: 'right',
      head: [0, 6],
    },
  },
};
