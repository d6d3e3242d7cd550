import type { Clothes } from './clothes.ts';
import type { Crop } from './crop.ts';
import type { Curls } from './curls.ts';
import type { Hijab } from './hijab.ts';
import type { Expression } from './moods.ts';
import { CUP, PHONE, type Pose, STRAP } from './pose.ts';
import type { HeadTraits, Make } from './proportions.ts';
import type { Prop } from './props.ts';

/** Who somebody is to the eye. Looks say nothing about what is true in a story. */
export interface Person extends Make {
  readonly id: string;
  readonly skin: number;
  readonly traits: HeadTraits;
  readonly hair: string; // colour, also of the brows
  readonly cover:
    | ({ readonly style: 'curls' } & Curls)
    | ({ readonly style: 'crop' } & Crop)
    | ({ readonly style: 'hijab' } & Hijab);
  readonly stubble?: string;
  readonly iris: string;
  readonly lip?: string;
  readonly lipMix?: number;
  readonly lash?: number;
  readonly blush?: number;
  readonly freckles?: number;
  readonly manner?: Partial<Expression>; // added to every mood
  readonly clothes: Clothes;
  readonly pose: Pose;
  readonly prop: Prop;
  readonly turn: { readonly head: number; readonly torso: number };
}

/** Eli, sixteen, tired; denim jacket over a hoodie, a backpack. */
export const ELI: Person = {
  id: 'eli',
  age: 16,
  stature: 169,
  frame: 0.26,
  softness: 0.55,
  build: -0.2,
  skin: 4.1,
  traits: {
    noseW: 0.12,
    noseTip: 0.15,
    mouthW: 0.06,
    lipU: 0.16,
    lipL: 0.18,
    eyeH: 0.02,
    ear: 0.06,
    browThick: 0.2,
    faceW: -0.02,
    skew: 0.02,
  },
  hair: '#33221a',
  cover: { style: 'curls', colour: '#33221a', top: 2.0, sides: 0.55, curl: 0.5 },
  iris: '#5a3820',
  lipMix: 0.26,
  lash: 0.95,
  blush: 0.34,
  freckles: 18,
  manner: { gazeX: 0.25 }, // his head is turned, his eyes come back to you
  clothes: { kind: 'denim', colour: '#56708c', inner: '#a7a39a' },
  pose: STRAP,
  prop: { kind: 'backpack', colour: '#6b5a3e' },
  turn: { head: -10, torso: -8 },
};

/** Bea, thirty-one, outreach colleague; ochre raincoat, headscarf, a warm cup. */
export const BEA: Person = {
  id: 'bea',
  age: 31,
  stature: 166,
  frame: 0.25,
  softness: 0.7,
  build: 0.1,
  skin: 5.2,
  traits: {
    noseL: -0.12,
    noseW: 0.08,
    mouthW: 0.12,
    lipU: 0.18,
    lipL: 0.18,
    cheekFull: 0.05,
    browThick: 0.06,
    chinW: -0.05,
    eyeTilt: 1,
    eyeH: 0.04,
    skew: -0.03,
  },
  hair: '#1d1512',
  cover: { style: 'hijab', cloth: '#4f7378', cap: '#263a40' },
  iris: '#3a2216',
  lip: '#8d3b3c',
  lash: 1.2,
  manner: { curve: 0.14, browIn: 0.12, cheek: 0.1, gazeX: -0.25 },
  clothes: { kind: 'raincoat', colour: '#c08a3a', inner: '#d8d2c4', lanyard: '#2f5d62' },
  pose: CUP,
  prop: { kind: 'cup' },
  turn: { head: 9, torso: 6 },
};

/** Cal, twenty-five, friendly; a dark jacket, a phone. */
export const CAL: Person = {
  id: 'cal',
  age: 25,
  stature: 181,
  frame: 0.62,
  softness: 0.45,
  skin: 1.6,
  traits: {
    noseL: 0.2,
    noseBridge: 0.25,
    noseZ: 0.1,
    chinL: 0.2,
    mouthW: 0.14,
    lipU: -0.14,
    eyeX: -0.04,
    faceW: -0.02,
    browY: 0.08,
    jawW: -0.06,
    skew: 0.04,
  },
  hair: '#7d4c2d',
  cover: { style: 'crop', colour: '#7d4c2d', top: 1.7, sides: 0.3, quiff: 1.1, sweep: 0.9 },
  stubble: '#8a5634',
  iris: '#56748a',
  blush: 0.36,
  freckles: 16,
  manner: { curve: 0.12, cheek: 0.12, low: 0.06, gazeX: -0.3 },
  clothes: { kind: 'jacket', colour: '#3a4658', inner: '#c9c3b6' },
  pose: PHONE,
  prop: { kind: 'phone' },
  turn: { head: 12, torso: 10 },
};
