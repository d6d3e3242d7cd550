import { POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

/** Benny, nineteen: a roofer, thin, dark hair, a canvas jacket. */
export const BENNY: Sitter = {
  id: 'benny',
  age: 19,
  scale: 0.97,
  skin: '#c98f66',
  skull: {
    width: 0.96,
    jaw: 0.94,
    chin: 0.94,
    chinLength: 2,
    lips: 1.05,
    nose: 1.04,
    noseWidth: 1.02,
    bridge: 0.2,
    ear: 1.12,
    eye: 1.05,
    browThick: 1.1,
    browArch: 0.8,
  },
  frame: { shoulders: 152, neck: 38, neckLength: 6, waist: 98, hips: 104, arm: 0.98, slope: 26 },
  hair: { style: 'crop', colour: '#2b1f19', top: 24, part: 0.4 },
  iris: '#4a3322',
  lashes: 0.4,
  blush: 0.35,
  clothes: { kind: 'jacket', colour: '#8a7448', inner: '#5d6a72' },
  faces: -1,
  sits: true,
  seat: { colour: '#7a5a3c', high: 0.38 },
  poses: {
    rest: POSES.table,
    closed: POSES.turned,
    opened: {
      ...POSES.leanIn,
      left: { ...POSES.leanIn.left, wrist: [0.32, 0.57] },
    },
    own: POSES.cup,
    away: POSES.away,
  },
  second: {},
};

/** Joey, his second face: fair, cropped hair, freckles, a little beard. */
export const BENNY_2: Sitter = {
  ...BENNY,
  id: 'benny-2',
  skin: '#ecc3a2',
  skull: {
    width: 1.0,
    jaw: 1.08,
    chin: 1.12,
    chinLength: 7,
    lips: 0.85,
    nose: 1.04,
    noseWidth: 1.1,
    bridge: 0.1,
    ear: 1.18,
    eye: 0.94,
    browThick: 0.95,
  },
  hair: { style: 'crop', colour: '#b06a3a', top: 16, recede: 0.2 },
  beard: { kind: 'stubble', colour: '#96592f' },
  brows: '#96592f',
  iris: '#6d8a80',
  blush: 0.45,
  freckles: true,
  clothes: { kind: 'jacket', colour: '#5f6f58', inner: '#c9c0ae' },
};

/** Pia, forty-six, behind the counter: a tan shirt, short brown curls. */
export const PIA: Sitter = {
  id: 'pia',
  age: 46,
  looks: 44,
  scale: 0.95,
  skin: '#d3a27c',
  skull: { width: 1.02, jaw: 1.0, chin: 0.96, cheek: 4, lips: 1.05, browThick: 0.8, browArch: 1.2 },
  frame: { shoulders: 152, neck: 38, waist: 124, hips: 136, arm: 1.02, slope: 26, bust: 0.9 },
  hair: { style: 'curls', colour: '#5a4231', top: 22 },
  iris: '#4a3322',
  lip: '#a05a52',
  lashes: 0.6,
  blush: 0.45,
  clothes: { kind: 'shirt', colour: '#b9a27c' },
  faces: 1,
  poses: { rest: POSES.clasp, own: POSES.offer },
};
