import { lerp } from '../form/number.ts';

const REST = {
  yaw: 0, // degrees added to the pose
  pitch: 0,
  roll: 0,
  gazeX: 0, // -1 left .. 1 right
  gazeY: 0.02, // -1 up .. 1 down
  lid: 0.71, // 0 shut .. 1 wide
  lidAsym: 0,
  low: 0, // lower lid raised
  browIn: 0,
  browOut: 0,
  browSqueeze: 0,
  browAsym: 0,
  curve: 0.13, // corners of the mouth up
  mouthWidth: 1,
  press: 0,
  open: 0,
  mouthAsym: 0,
  cheek: 0,
  tired: 0,
};

/** A face as numbers. */
export type Expression = { readonly [K in keyof typeof REST]: number };

const mood = (change: Partial<Expression>): Expression => ({ ...REST, ...change });

/** The seven moods of the game. */
export const MOODS = {
  neutral: mood({}),
  wary: mood({
    yaw: -8,
    pitch: 3,
    roll: 1,
    gazeX: 0.36,
    gazeY: -0.02,
    lid: 0.64,
    low: 0.38,
    lidAsym: 0.03,
    browIn: -0.45,
    browOut: 0.1,
    browSqueeze: 0.6,
    browAsym: 0.3,
    curve: -0.12,
    mouthWidth: 0.9,
    press: 0.55,
  }),
  tired: mood({
    yaw: 3,
    pitch: 8,
    roll: 3,
    gazeX: -0.08,
    gazeY: 0.3,
    lid: 0.45,
    low: 0.08,
    browIn: 0.3,
    browOut: -0.32,
    curve: -0.14,
    mouthWidth: 0.95,
    tired: 1,
  }),
  thoughtful: mood({
    yaw: 10,
    pitch: 5,
    roll: -4,
    gazeX: 0.3,
    gazeY: 0.5,
    lid: 0.74,
    browIn: 0.4,
    browOut: -0.05,
    browSqueeze: 0.35,
    browAsym: 0.22,
    curve: 0.02,
    press: 0.45,
    mouthWidth: 0.9,
    mouthAsym: 0.16,
  }),
  relieved: mood({
    yaw: 2,
    pitch: -2,
    roll: 4,
    gazeX: -0.05,
    gazeY: 0.08,
    lid: 0.6,
    low: 0.34,
    browIn: 0.5,
    browOut: 0.1,
    curve: 0.82,
    mouthWidth: 1.12,
    open: 0.22,
    cheek: 0.75,
  }),
  annoyed: mood({
    yaw: -4,
    pitch: 4,
    roll: -2,
    gazeX: 0.15,
    gazeY: -0.08,
    lid: 0.58,
    low: 0.4,
    lidAsym: 0.04,
    browIn: -0.8,
    browOut: 0.3,
    browSqueeze: 0.9,
    browAsym: 0.3,
    curve: -0.32,
    mouthWidth: 0.93,
    press: 0.6,
    mouthAsym: -0.15,
  }),
  amused: mood({
    yaw: 5,
    pitch: -1,
    roll: -6,
    gazeX: -0.25,
    gazeY: 0.02,
    lid: 0.66,
    low: 0.55,
    browIn: 0.12,
    browOut: 0.3,
    browAsym: 0.45,
    curve: 0.74,
    mouthWidth: 1.16,
    mouthAsym: 0.28,
    cheek: 0.9,
  }),
} satisfies { readonly [name: string]: Expression };

/** The name of a mood. */
export type MoodName = keyof typeof MOODS;

/** The names in their order. */
export const MOOD_NAMES = Object.keys(MOODS) as MoodName[];

/** A mood as somebody shows it: their own manner added to it. */
export function withManner(base: Expression, manner: Partial<Expression> = {}): Expression {
  const keys = Object.keys(manner) as (keyof Expression)[];
  return mood({
    ...base,
    ...Object.fromEntries(keys.map((key) => [key, base[key] + (manner[key] ?? 0)])),
  });
}

/** The face between two moods; `t` 0..1. */
export function between(a: Expression, b: Expression, t: number): Expression {
  const keys = Object.keys(REST) as (keyof Expression)[];
  return mood(Object.fromEntries(keys.map((key) => [key, lerp(a[key], b[key], t)])));
}
