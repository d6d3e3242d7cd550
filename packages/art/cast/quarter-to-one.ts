import { type BodyPose, POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

const RENEE_POSES: Sitter['poses'] = {
  // The right wrist, on the viewer's left, is held against her side.
  rest: {
    left: { elbow: [1.12, 0.5], wrist: [0.56, 0.6], hand: 'fist', turn: 4 },
    right: { elbow: [1.16, 0.5], wrist: [0.02, 0.62], hand: 'grip', turn: -4 },
    over: 'right',
  },
  closed: POSES.crossed,
  opened: {
    left: { elbow: [1.12, 0.5], wrist: [0.54, 0.57], hand: 'rest', turn: 6 },
    right: { elbow: [1.12, 0.52], wrist: [0.46, 0.61], hand: 'rest', turn: 4 },
    over: 'right',
    head: [0, 4],
  },
  own: {
    left: { elbow: [1.14, 0.5], wrist: [0.66, 0.56], hand: 'grip', turn: 0 },
    right: { elbow: [1.14, 0.5], wrist: [0.66, 0.56], hand: 'grip', turn: 0 },
    both: 'blanket',
    over: 'right',
  } satisfies BodyPose,
};

/** Renee, thirty-four: braids, the shirt of a cleaning crew. */
export const RENEE: Sitter = {
  id: 'renee',
  age: 34,
  scale: 0.98,
  skin: '#7a4a30',
  skull: {
    width: 0.98,
    jaw: 0.93,
    chin: 0.88,
    chinLength: 2,
    cheek: 1,
    lips: 1.45,
    mouth: 1.06,
    nose: 0.98,
    noseWidth: 1.24,
    bridge: -0.4,
    eyeTilt: 5,
    browArch: 1.3,
    browThick: 0.85,
  },
  frame: {
    shoulders: 148,
    neck: 35,
    neckLength: 8,
    waist: 104,
    hips: 128,
    arm: 0.94,
    slope: 28,
    bust: 0.9,
  },
  hair: { style: 'braids', colour: '#261c1a', top: 14, length: 210 },
  iris: '#3a2115',
  lip: '#8a3a3c',
  lashes: 0.95,
  clothes: { kind: 'polo', colour: '#3a6f78', mark: '#e4dfcf' },
  faces: 1,
  seat: { colour: '#a98b62', high: 0.36 },
  poses: RENEE_POSES,
  second: { rest: RENEE_POSES.rest },
};

/** Tara, her second face: long brown waves, glasses, round shoulders. */
export const RENEE_2: Sitter = {
  ...RENEE,
  id: 'renee-2',
  scale: 0.94,
  skin: '#dfb191',
  skull: {
    width: 1.05,
    jaw: 0.9,
    chin: 0.82,
    chinLength: -4,
    cheek: 7,
    lips: 1.15,
    nose: 0.88,
    noseWidth: 0.95,
    eye: 1.08,
    eyeTilt: 0,
    browArch: 1.4,
    browThick: 0.72,
  },
  frame: { shoulders: 146, neck: 33, waist: 124, hips: 146, arm: 1, slope: 36, bust: 1 },
  hair: { style: 'waves', colour: '#6b472f', top: 12, length: 170, part: -0.6 },
  iris: '#6a7f86',
  lip: '#b0524f',
  lashes: 0.9,
  blush: 0.5,
  glasses: { colour: '#3d4a58', round: true },
};

const GRANT_POSES: Sitter['poses'] = {
  rest: {
    left: POSES.stand.left,
    right: { elbow: [1.12, 0.5], wrist: [0.5, 0.5], hand: 'grip', turn: 0, thing: 'mug' },
    over: 'right',
  },
  own: {
    left: { elbow: [1.12, 0.52], wrist: [0.66, 0.6], hand: 'grip', turn: 40 },
    right: { elbow: [1.12, 0.5], wrist: [0.42, 0.5], hand: 'grip', turn: 0, thing: 'mug' },
    over: 'right',
  },
};

/** Grant, thirty-eight: short hair, glasses, a cardigan. */
export const GRANT: Sitter = {
  id: 'grant',
  age: 38,
  scale: 1.02,
  skin: '#80502f',
  skull: {
    width: 1.05,
    jaw: 1.06,
    cheek: 4,
    nose: 1.02,
    noseWidth: 1.26,
    lips: 1.2,
    mouth: 1.1,
    corners: 0.16,
    browThick: 0.85,
    browArch: 1.3,
  },
  frame: { shoulders: 178, neck: 52, waist: 156, hips: 148, arm: 1.12, slope: 30 },
  hair: { style: 'buzz', colour: '#241c19', recede: 0.5 },
  iris: '#33201a',
  glasses: { colour: '#4a3226' },
  clothes: { kind: 'cardigan', colour: '#55606e', inner: '#d3ccbb' },
  faces: -1,
  poses: GRANT_POSES,
};

/** Neil, his second face: fair like his wife, a short beard. */
export const GRANT_2: Sitter = {
  ...GRANT,
  id: 'grant-2',
  scale: 1.04,
  skin: '#d9a883',
  skull: {
    width: 1.02,
    jaw: 1.08,
    chin: 1.08,
    chinLength: 4,
    nose: 1.08,
    noseWidth: 1.12,
    bridge: 0.3,
    lips: 0.95,
    corners: 0.16,
    browThick: 0.9,
    browArch: 1.2,
  },
  frame: { shoulders: 184, neck: 52, waist: 142, hips: 138, arm: 1.1, slope: 24 },
  hair: { style: 'crop', colour: '#5d4632', top: 18, part: -0.5, recede: 0.6 },
  beard: { kind: 'full', colour: '#664b36' },
  iris: '#4d3a24',
  blush: 0.4,
  glasses: undefined,
  clothes: { kind: 'cardigan', colour: '#7a5d49', inner: '#d9d2c3' },
};

/** Officer Reyes, forty-three: a tail of brown hair, a hearing aid. */
export const REYES: Sitter = {
  id: 'reyes',
  age: 43,
  scale: 0.97,
  skin: '#cb9b74',
  skull: {
    jaw: 0.96,
    chin: 0.96,
    chinLength: 5,
    cheek: 1,
    lips: 1.1,
    nose: 1.04,
    noseWidth: 1.1,
    browArch: 1.4,
    browThick: 0.85,
  },
  frame: { shoulders: 160, neck: 41, waist: 128, hips: 142, arm: 1.02, slope: 28, bust: 1 },
  hair: { style: 'tail', colour: '#54392a', top: 10, length: 64 },
  iris: '#46301d',
  lip: '#9c4a44',
  lashes: 0.85,
  hearingAid: '#a58c74',
  studs: '#d9c48a',
  clothes: { kind: 'uniform', colour: '#3d4a5f' },
  faces: 1,
  poses: { rest: POSES.stand, own: { ...POSES.clasp } },
};
