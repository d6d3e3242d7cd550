import { POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

/** Eli, sixteen, tired; a summer jacket over a hoodie. */
export const ELI: Sitter = {
  id: 'eli',
  age: 16,
  scale: 0.94,
  skin: '#b67d57',
  skull: {
    width: 0.98,
    jaw: 0.94,
    chin: 0.93,
    chinLength: -5,
    cheek: 7,
    lips: 1.12,
    mouth: 0.92,
    nose: 0.8,
    noseWidth: 1.08,
    bridge: -0.4,
    ear: 1.14,
    eye: 1.06,
    apart: 1.04,
    browThick: 0.85,
  },
  frame: { shoulders: 130, neck: 30, neckLength: -6, waist: 90, hips: 94, arm: 0.84, slope: 28 },
  hair: { style: 'curls', colour: '#3a271d', top: 26 },
  iris: '#5a3820',
  lashes: 0.4,
  blush: 0.3,
  clothes: { kind: 'denim', colour: '#56708c', inner: '#a7a39a' },
  faces: -1,
  sits: true,
  seat: { colour: '#3f727c', wide: 1.5, high: 0.42 },
  poses: {
    // Three fingers on the back of the other hand, as on a trumpet.
    rest: {
      left: { ...POSES.sit.left, hand: 'rest', wrist: [0.36, 0.74], turn: 22 },
      right: { ...POSES.sit.right, elbow: [1.16, 0.5], hand: 'valves', wrist: [0.6, 0.6], turn: 0 },
      over: 'right',
      drop: 6,
    },
    closed: POSES.turned,
    opened: POSES.leanIn,
    own: POSES.cup,
    away: { ...POSES.away, hood: '#a7a39a' },
    // Hood up, a thumb on the cracked screen.
    phone: {
      left: { elbow: [1.16, 0.54], wrist: [0.42, 0.6], hand: 'grip', turn: 0 },
      right: { elbow: [1.16, 0.54], wrist: [0.2, 0.56], hand: 'hold', turn: -10, thing: 'phone' },
      over: 'right',
      hood: '#a7a39a',
      head: [0, 10],
    },
  },
  second: {},
};

/** Bea, thirty-one, outreach colleague: a raincoat, a headscarf. */
export const BEA: Sitter = {
  id: 'bea',
  age: 31,
  looks: 37,
  scale: 0.96,
  skin: '#a46b45',
  skull: {
    jaw: 0.96,
    chin: 0.9,
    cheek: 5,
    lips: 1.25,
    nose: 0.95,
    noseWidth: 1.08,
    eye: 1.08,
    eyeTilt: 5,
    browArch: 1.5,
    browThick: 0.95,
  },
  frame: { shoulders: 146, neck: 36, waist: 116, hips: 128, arm: 0.98, slope: 30, bust: 0.8 },
  hair: { style: 'scarf', colour: '#1d1512', cloth: '#4f7d83' },
  iris: '#3a2216',
  lip: '#96403f',
  lashes: 0.9,
  clothes: { kind: 'raincoat', colour: '#c08a3a', inner: '#d8d2c4', lanyard: '#2f5d62' },
  faces: 1,
  poses: {
    // A pair of socks to give.
    rest: {
      ...POSES.stand,
      right: { ...POSES.clasp.right, wrist: [0.56, 0.5], hand: 'fist', thing: 'socks' },
    },
    own: POSES.cup,
    away: POSES.away,
    // A phone at her ear, through the scarf.
    phone: {
      left: {
        elbow: [1.3, 0.36],
        wrist: [0.56, -0.05],
        hand: 'fist',
        turn: 0,
        aim: -98,
        before: true,
        thing: 'call',
      },
      right: POSES.stand.right,
      head: [0, 2],
    },
  },
  second: {},
};

/** Cal, twenty-five, friendly: a dark jacket, a phone. */
export const CAL: Sitter = {
  id: 'cal',
  age: 25,
  scale: 1.03,
  skin: '#e3b694',
  skull: {
    width: 0.94,
    chin: 1.05,
    chinLength: 10,
    nose: 1.14,
    bridge: 0.6,
    lips: 0.85,
    corners: 0.18,
    browThick: 0.85,
    browArch: 1.3,
    mouth: 1.12,
    brow: 4,
  },
  frame: { shoulders: 168, neck: 43, neckLength: 8, waist: 112, hips: 112, slope: 22 },
  hair: { style: 'crop', colour: '#7d4c2d', top: 22, part: 0.9 },
  beard: { kind: 'stubble', colour: '#8a5634' },
  iris: '#56748a',
  blush: 0.4,
  freckles: true,
  clothes: { kind: 'jacket', colour: '#3a4658', inner: '#c9c3b6' },
  faces: -1,
  poses: {
    rest: {
      left: POSES.stand.left,
      right: { elbow: [1.14, 0.5], wrist: [0.62, 0.4], hand: 'hold', turn: -30, thing: 'phone' },
    },
    own: {
      left: { elbow: [1.1, 0.5], wrist: [0.66, 0.56], hand: 'grip', turn: 0 },
      right: { elbow: [1.14, 0.5], wrist: [0.52, 0.5], hand: 'hold', turn: -14, thing: 'phone' },
      over: 'right',
    },
  },
};
