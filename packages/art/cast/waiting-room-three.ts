import { POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

const ILIE_POSES: Sitter['poses'] = {
  // His right hand, on the viewer's left, is in a plain wrap.
  rest: {
    left: { elbow: [1.16, 0.54], wrist: [0.34, 0.45], hand: 'fist', turn: 0, thing: 'towel' },
    right: { elbow: [1.16, 0.54], wrist: [0.3, 0.52], hand: 'cover', turn: 4 },
    over: 'right',
  },
  closed: {
    left: { elbow: [1.1, 0.5], wrist: [-0.1, 0.51], hand: 'fist', turn: 0, thing: 'towel' },
    right: { elbow: [1.1, 0.5], wrist: [-0.2, 0.45], hand: 'cover', turn: 4 },
    over: 'right',
    turn: 0.5,
    lift: 6,
  },
  opened: {
    left: { elbow: [1.16, 0.54], wrist: [0.46, 0.5], hand: 'fist', turn: 0, thing: 'towel' },
    right: { elbow: [1.16, 0.52], wrist: [0.72, 0.56], hand: 'rest', turn: 4 },
    over: 'right',
    head: [0, 8],
  },
  own: {
    left: { elbow: [1.16, 0.54], wrist: [0.66, 0.47], hand: 'fist', turn: -10, thing: 'towel' },
    right: { elbow: [1.16, 0.52], wrist: [0.56, 0.39], hand: 'pinch', turn: -20, thing: 'bear' },
    over: 'right',
  },
};

/** Ilie, thirty-eight: a groundskeeper, a moustache, a green sweatshirt. */
export const ILIE: Sitter = {
  id: 'ilie',
  age: 38,
  scale: 1,
  skin: '#d3a27c',
  skull: {
    width: 0.95,
    jaw: 1.02,
    chinLength: 6,
    cheek: -5,
    nose: 1.18,
    noseWidth: 1.06,
    bridge: 0.8,
    lips: 0.8,
    corners: 0.16,
    browThick: 0.95,
    browArch: 1.2,
    ear: 1.1,
  },
  frame: { shoulders: 174, neck: 46, neckLength: 4, waist: 118, hips: 120, arm: 1.08, slope: 26 },
  hair: { style: 'crop', colour: '#43362d', top: 14, recede: 0.6, part: -0.4 },
  beard: { kind: 'moustache', colour: '#43352b' },
  iris: '#5f6b52',
  blush: 0.45,
  clothes: { kind: 'sweatshirt', colour: '#6d7a5a' },
  faces: 1,
  sits: true,
  seat: { colour: '#8fa3a0', high: 0.36 },
  poses: ILIE_POSES,
  second: { rest: ILIE_POSES.rest },
};

/** Marin, his second face: short curls, a few days of beard. */
export const ILIE_2: Sitter = {
  ...ILIE,
  id: 'ilie-2',
  looks: 41,
  scale: 0.97,
  skin: '#b5814f',
  skull: {
    width: 1.04,
    jaw: 1.12,
    chin: 1.15,
    nose: 1.12,
    noseWidth: 1.2,
    bridge: 0.3,
    browThick: 1.1,
  },
  frame: { shoulders: 168, neck: 48, waist: 130, hips: 126, arm: 1.08, slope: 22 },
  hair: { style: 'curls', colour: '#382e28', top: 14, recede: 0.5 },
  beard: { kind: 'stubble', colour: '#2e2622' },
  iris: '#3b281b',
  blush: 0.3,
  clothes: { kind: 'sweatshirt', colour: '#5c6b80' },
};

const DOYLE_POSES: Sitter['poses'] = {
  rest: {
    left: POSES.stand.left,
    right: { elbow: [1.1, 0.48], wrist: [0.3, 0.56], hand: 'grip', turn: 0, thing: 'folder' },
    over: 'right',
  },
  own: {
    left: { elbow: [1.1, 0.5], wrist: [0.72, 0.6], hand: 'grip', turn: 4 },
    right: { elbow: [1.1, 0.48], wrist: [0.3, 0.56], hand: 'grip', turn: 0, thing: 'folder' },
    over: 'left',
  },
};

/** Ms. Doyle, forty-eight: a dark blond bob, a shirt, a lanyard. */
export const DOYLE: Sitter = {
  id: 'doyle',
  age: 48,
  looks: 46,
  scale: 0.98,
  skin: '#e4b99a',
  skull: {
    width: 0.96,
    jaw: 0.98,
    chin: 0.9,
    chinLength: 6,
    nose: 1.1,
    noseWidth: 0.92,
    bridge: 0.4,
    lips: 0.8,
    mouth: 1.06,
    browArch: 1.3,
    browThick: 0.7,
  },
  frame: {
    shoulders: 152,
    neck: 36,
    neckLength: 6,
    waist: 118,
    hips: 134,
    arm: 0.96,
    slope: 26,
    bust: 0.9,
  },
  hair: { style: 'bob', colour: '#9a7545', top: 20, length: 80, part: -0.7 },
  brows: '#735636',
  iris: '#5f7480',
  lip: '#a4524f',
  lashes: 0.8,
  blush: 0.4,
  studs: '#e8e0d0',
  clothes: { kind: 'shirt', colour: '#7d8f9c', lanyard: '#4b5a49' },
  faces: -1,
  poses: DOYLE_POSES,
};

/** Ms. Larkin, her second face: braids going gray, a green shirt. */
export const DOYLE_2: Sitter = {
  ...DOYLE,
  id: 'doyle-2',
  looks: 52,
  skin: '#7f5031',
  skull: {
    width: 1.02,
    jaw: 0.94,
    chin: 0.9,
    cheek: 5,
    lips: 1.35,
    noseWidth: 1.22,
    browArch: 1.4,
    browThick: 0.85,
  },
  frame: { shoulders: 148, neck: 37, waist: 124, hips: 142, arm: 1, slope: 30, bust: 1 },
  hair: { style: 'braids', colour: '#4a4038', top: 14, length: 110 },
  brows: '#2b1f1a',
  iris: '#38231a',
  lip: '#8a3f42',
  lashes: 0.9,
  blush: 0.25,
  clothes: { kind: 'shirt', colour: '#7c8a70', lanyard: '#3e5a86' },
};

/** Wanda, forty-five, charge nurse: scrubs, hair up. */
export const WANDA: Sitter = {
  id: 'wanda',
  age: 45,
  looks: 38,
  scale: 0.95,
  skin: '#a8714a',
  skull: {
    width: 1.08,
    chin: 0.94,
    cheek: 9,
    lips: 1.15,
    nose: 0.98,
    noseWidth: 1.15,
    browArch: 1.3,
    browThick: 0.85,
  },
  frame: { shoulders: 158, neck: 42, waist: 150, hips: 160, arm: 1.1, slope: 32, bust: 1 },
  hair: { style: 'bun', colour: '#332823', top: 34, part: -0.3 },
  iris: '#3d291c',
  lip: '#96494a',
  lashes: 0.8,
  glasses: { colour: '#6b3b3b' },
  clothes: { kind: 'scrubs', colour: '#3f7280', lanyard: '#b98a44' },
  faces: -1,
  poses: { rest: POSES.clasp, own: POSES.offer },
};
