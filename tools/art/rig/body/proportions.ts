import { clamp, lerp } from '../form/number.ts';

/** What a person brings: age in years, stature in cm, build -1..1, frame and softness 0..1. */
export interface Make {
  readonly age: number;
  readonly stature: number;
  readonly build?: number;
  readonly frame: number;
  readonly softness: number;
}

interface Given {
  readonly child: number;
  readonly old: number;
  readonly lines: number;
  readonly build: number;
  readonly f: number;
  readonly s: number;
  readonly k: number;
}

const given = ({ age, stature, build = 0, frame, softness }: Make): Given => ({
  child: clamp((20.5 - age) / 7.5),
  old: clamp((age - 30) / 35),
  lines: clamp((age - 26) / 30),
  build,
  f: frame,
  s: softness,
  k: stature / 172,
});

const bodyOf = ({ child, old, build, f, s, k }: Given) => ({
  k,
  shoulder: lerp(12.0, 14.7, f) * k * (1 - 0.09 * child) + build * 0.4,
  shoulderR: lerp(4.2, 5.1, f) * k + build * 0.4,
  neckR: lerp(4.3, 5.6, f) - child * 0.5 + build * 0.55 + old * 0.2,
  chestW: (lerp(13.0, 15.4, f) + build * 2 - child * 0.8) * k,
  chestD: (lerp(8.6, 9.8, f) + build * 1.8 - child * 0.8) * k,
  waistW: (lerp(11.2, 13.2, f) + build * 3.4 - child * 0.7) * k,
  waistD: (8.4 + build * 3.2 - child * 0.8) * k,
  hipW: (lerp(14.6, 14.0, f) + build * 2.4 - child) * k,
  bust: (1 - child) * s * (1 - f) * 1.15,
  armR: lerp(3.1, 4.15, f) + build * 0.6 - child * 0.35,
  hand: lerp(0.87, 1, f) * (1 - 0.06 * child),
  trap: lerp(1.6, 2.6, f) - child * 0.4,
});

const headOf = ({ child, old, lines, build, f, s }: Given) => ({
  child,
  lines, // of age, 0..1
  size: lerp(1.035, 1.075, f) * (1 + 0.005 * child),
  // skull and jaw
  faceW: lerp(0.985, 1.0, f) + build * 0.035,
  skullW: 1,
  jawW: lerp(0.93, 1.08, f) - 0.05 * s - 0.05 * child + build * 0.05,
  jawDrop: lerp(-0.2, 0.35, f) - child * 0.7,
  chinW: lerp(0.88, 1.12, f) - 0.08 * s + 0.06 * child,
  chinL: lerp(-0.25, 0.2, f) - child * 0.45,
  chinZ: lerp(-0.15, 0.1, f) - child * 0.25,
  cheekbone: 1,
  cheekFull: 0.96 + 0.08 * s + 0.1 * child + build * 0.12 - old * 0.08,
  browRidge: lerp(0.7, 1.15, f) - 0.35 * child,
  browY: lerp(-2.3, -2.05, f) - 0.12 * child,
  // eyes
  eyeX: 3.17,
  eyeY: 0.12 * child,
  eyeR: 1.2,
  eyeW: 1.07 + 0.09 * child,
  eyeH: lerp(1.1, 1.0, f) + 0.14 * child,
  eyeTilt: 3,
  eyeRound: 0.4 + 0.2 * child,
  crease: 0.6,
  iris: 1 + 0.07 * child,
  browLen: 1,
  browArch: lerp(0.65, 0.3, f),
  browThick: lerp(0.78, 1.12, f) * (1 - 0.1 * child),
  // nose and mouth
  noseL: lerp(4.5, 4.8, f) - child * 0.5,
  noseW: lerp(0.94, 1.06, f) - child * 0.05,
  noseBridge: lerp(0, 0.3, f) - child * 0.5,
  noseTip: 0.2 * s + 0.4 * child,
  noseZ: lerp(-0.15, 0.15, f) - child * 0.5,
  mouthY: lerp(6.65, 6.9, f) - child * 0.5,
  mouthW: lerp(2.5, 2.72, f) - child * 0.12,
  lipU: 1.12,
  lipL: 1.12,
  ear: lerp(0.93, 1.03, f) + old * 0.07,
  earY: 1.2,
  /** How much the two halves of the face differ. */
  skew: 0.1,
});

/** Measures of a body. */
export type BodyShape = { readonly [K in keyof ReturnType<typeof bodyOf>]: number };

/** Measures of a head. */
export type HeadShape = { readonly [K in keyof ReturnType<typeof headOf>]: number };

/** What makes a head this person's own: added to what age, frame and softness give. */
export type HeadTraits = Partial<HeadShape>;

/** Every measure of a person. */
export function proportions(make: Make, traits: HeadTraits): { head: HeadShape; body: BodyShape } {
  const known = given(make);
  const head: { -readonly [K in keyof HeadShape]: number } = headOf(known);
  for (const key of Object.keys(traits) as (keyof HeadShape)[]) head[key] += traits[key] ?? 0;
  return { head, body: bodyOf(known) };
}
