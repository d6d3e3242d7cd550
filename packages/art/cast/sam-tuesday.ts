import { POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

/** Sam, sixty, who runs the clinic: curls more brown than gray, round glasses, a mustard cardigan, a lanyard. */
export const SAM: Sitter = {
  id: 'sam',
  age: 60,
  looks: 46,
  scale: 1.0,
  skin: '#b98562',
  skull: {
    width: 1.06,
    jaw: 1.06,
    chin: 0.98,
    cheek: 7,
    lips: 1.18,
    mouth: 1.16,
    nose: 1.02,
    noseWidth: 1.14,
    browArch: 1.3,
    browThick: 0.9,
  },
  frame: {
    shoulders: 156,
    neck: 42,
    neckLength: -2,
    waist: 146,
    hips: 150,
    arm: 1.04,
    slope: 32,
    bust: 0.4,
  },
  hair: { style: 'curls', colour: '#75695e', top: 30, length: 40 },
  brows: '#54493f',
  iris: '#4a3626',
  lip: '#9d5f4f',
  lashes: 0.45,
  blush: 0.4,
  glasses: { colour: '#7a3f46', round: true },
  clothes: { kind: 'cardigan', colour: '#b78a3c', inner: '#e4dcc8', lanyard: '#3f6f78' },
  faces: -1,
  poses: { rest: POSES.stand, own: POSES.clasp },
};
