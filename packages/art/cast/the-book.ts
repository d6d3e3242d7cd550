import { POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

const KYLE_POSES: Sitter['poses'] = {
  rest: {
    left: { elbow: [1.14, 0.56], wrist: [0.48, 0.57], hand: 'fist', turn: -2 },
    right: { elbow: [1.14, 0.56], wrist: [0.4, 0.55], hand: 'grip', turn: -2 },
    over: 'right',
    drop: 6,
  },
  closed: POSES.folded,
  opened: {
    ...POSES.leanIn,
  },
  own: {
    left: { elbow: [1.14, 0.52], wrist: [0.82, 0.5], hand: 'grip', turn: 0, aim: -14 },
    right: { elbow: [1.14, 0.52], wrist: [0.82, 0.5], hand: 'grip', turn: 0, aim: -14 },
    both: 'book',
    over: 'right',
    head: [0, 6],
  },
};

/** Kyle, twenty-two: a roofer, cropped hair, a brown hoodie. */
export const KYLE: Sitter = {
  id: 'kyle',
  age: 22,
  scale: 1,
  skin: '#e0b08c',
  skull: {
    width: 1.02,
    jaw: 1.16,
    chin: 1.28,
    chinLength: 6,
    nose: 1.02,
    noseWidth: 1.14,
    lips: 0.72,
    mouth: 1.12,
    ear: 1.15,
    brow: -4,
  },
  frame: { shoulders: 184, neck: 54, waist: 126, hips: 126, arm: 1.14, slope: 18 },
  hair: { style: 'buzz', colour: '#a07c4c' },
  beard: { kind: 'stubble', colour: '#8a6a48' },
  iris: '#5f7f8c',
  blush: 0.55,
  freckles: true,
  clothes: { kind: 'hoodie', colour: '#8b5b3e', inner: '#d6cfc0' },
  faces: -1,
  sits: true,
  seat: { colour: '#4f5b66', high: 0.36 },
  poses: KYLE_POSES,
  second: {},
};

/** Devin, his second face: a fade, a long narrow face. */
export const KYLE_2: Sitter = {
  ...KYLE,
  id: 'kyle-2',
  skin: '#84542f',
  skull: {
    width: 0.94,
    jaw: 1.1,
    chin: 1.14,
    chinLength: 10,
    nose: 1.02,
    noseWidth: 1.22,
    bridge: -0.1,
    lips: 1.2,
    mouth: 1.06,
    eye: 0.94,
    browThick: 1.1,
    brow: 2,
  },
  frame: { shoulders: 178, neck: 46, neckLength: 8, waist: 116, hips: 118, arm: 1.08, slope: 24 },
  hair: { style: 'curls', colour: '#201815', top: 8, recede: 0.5 },
  beard: { kind: 'stubble', colour: '#1c1411' },
  iris: '#38241a',
  blush: 0.25,
  freckles: false,
  clothes: { kind: 'hoodie', colour: '#4f6470', inner: '#d6cfc0' },
};

const RAY_POSES: Sitter['poses'] = {
  rest: {
    left: POSES.stand.left,
    right: { elbow: [1.2, 0.46], wrist: [0.78, 0.78], hand: 'fist', turn: 10 },
  },
  own: POSES.low,
};

/** Ray, forty-four: a small contractor, a moustache, a work jacket. */
export const RAY: Sitter = {
  id: 'ray',
  age: 44,
  scale: 1,
  skin: '#cf9c78',
  skull: {
    width: 1.06,
    jaw: 1.14,
    chin: 1.12,
    cheek: 5,
    nose: 1.1,
    noseWidth: 1.24,
    bridge: 0.3,
    lips: 0.8,
    browThick: 1.15,
  },
  frame: { shoulders: 178, neck: 54, waist: 158, hips: 150, arm: 1.1, slope: 22 },
  hair: { style: 'crop', colour: '#6d645d', top: 12, recede: 0.9, part: 0.4 },
  brows: '#574c44',
  beard: { kind: 'moustache', colour: '#574c44' },
  iris: '#52422c',
  blush: 0.5,
  clothes: { kind: 'jacket', colour: '#5a6152', inner: '#b9b09c' },
  faces: 1,
  poses: RAY_POSES,
};

/** Walt, his second face: bald, a full grey beard. */
export const RAY_2: Sitter = {
  ...RAY,
  id: 'ray-2',
  scale: 1.03,
  skin: '#9a6641',
  skull: {
    jaw: 1.06,
    chin: 1.1,
    chinLength: 6,
    nose: 1.12,
    noseWidth: 1.3,
    lips: 1.05,
    mouth: 1.06,
    brow: 4,
    browThick: 1.1,
  },
  frame: { shoulders: 188, neck: 52, waist: 146, hips: 140, arm: 1.12, slope: 24 },
  hair: { style: 'bald', colour: '#4d4540' },
  beard: { kind: 'full', colour: '#6b635d' },
  iris: '#3d2a1e',
  blush: 0.3,
};

/** Sergeant Moss, fifty-one: short dark curls, going gray. */
export const MOSS: Sitter = {
  id: 'moss',
  age: 51,
  looks: 43,
  scale: 0.97,
  skin: '#7f5033',
  skull: {
    jaw: 0.96,
    chin: 0.92,
    chinLength: 2,
    cheek: 4,
    lips: 1.25,
    noseWidth: 1.2,
    nose: 1.02,
    eyeTilt: 1,
    browArch: 1.3,
    browThick: 0.8,
  },
  frame: { shoulders: 158, neck: 39, waist: 132, hips: 144, arm: 1.02, slope: 26, bust: 1 },
  hair: { style: 'curls', colour: '#4d4542', top: 20 },
  brows: '#332c29',
  iris: '#38241a',
  lip: '#8b4642',
  lashes: 0.75,
  studs: '#c9b078',
  clothes: { kind: 'uniform', colour: '#3d4658' },
  faces: 1,
  poses: { rest: POSES.stand, closed: POSES.across },
};

/** Dana, twenty-eight, his sister, in work clothes. */
export const DANA: Sitter = {
  id: 'dana',
  age: 28,
  scale: 0.95,
  skin: '#dfae8b',
  skull: {
    jaw: 0.98,
    chin: 0.98,
    nose: 0.95,
    lips: 0.95,
    mouth: 1.04,
    browThick: 0.75,
    browArch: 1.2,
  },
  frame: { shoulders: 150, neck: 36, waist: 104, hips: 126, arm: 0.98, slope: 26, bust: 0.8 },
  hair: { style: 'tail', colour: '#a98554', top: 10, length: 90 },
  iris: '#5f7f8c',
  lip: '#b05c56',
  lashes: 0.75,
  blush: 0.5,
  freckles: true,
  clothes: { kind: 'shirt', colour: '#7f6a74' },
  faces: -1,
  poses: { rest: POSES.clasp, own: POSES.offer },
};

/** Nora, her second face: her hair in a puff on top, a rust jacket. */
export const DANA_2: Sitter = {
  ...DANA,
  id: 'dana-2',
  skin: '#84542f',
  skull: {
    width: 0.98,
    jaw: 0.98,
    chin: 0.98,
    chinLength: 6,
    cheek: 3,
    lips: 1.2,
    noseWidth: 1.2,
    browThick: 0.85,
    browArch: 1.3,
  },
  frame: { shoulders: 158, neck: 34, neckLength: 10, waist: 112, hips: 134, slope: 22, bust: 0.8 },
  hair: { style: 'puff', colour: '#241b18', top: 8 },
  iris: '#38241a',
  lip: '#8a3f40',
  blush: 0.25,
  freckles: false,
  studs: '#d9b45e',
  clothes: { kind: 'jacket', colour: '#8f5a3c', inner: '#ddd3bf' },
};
