import { POSES } from '../figure/body/pose.ts';
import type { Sitter } from '../figure/person.ts';

/** Rosa, fifty-one, of the drop-in: a gray-streaked bun, a plum cardigan. */
export const ROSA: Sitter = {
  id: 'rosa',
  age: 51,
  scale: 0.95,
  skin: '#b98260',
  skull: {
    width: 1.03,
    jaw: 0.94,
    chin: 0.86,
    cheek: 8,
    lips: 1.15,
    noseWidth: 1.05,
    eye: 1.03,
    eyeTilt: 1,
    browArch: 1.5,
    browThick: 0.8,
  },
  frame: { shoulders: 146, neck: 36, waist: 128, hips: 142, arm: 1, slope: 32, bust: 0.9 },
  hair: { style: 'bun', colour: '#5a4a45', top: 24, part: -0.3 },
  brows: '#4d3c36',
  iris: '#3d2a1c',
  lip: '#a3514f',
  lashes: 0.8,
  studs: '#c9b078',
  blush: 0.3,
  clothes: { kind: 'cardigan', colour: '#7b5468', inner: '#e2d9c8' },
  faces: 1,
  poses: {
    rest: POSES.clasp,
    closed: POSES.across,
    opened: POSES.offer,
    own: POSES.cup,
    away: POSES.away,
  },
};
