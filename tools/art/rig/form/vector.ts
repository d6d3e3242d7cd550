/** A point or direction: x to the viewer's right, y down, z towards the viewer, in centimetres. */
export type Vec = readonly [number, number, number];

/** A point on the drawing. */
export type Spot = readonly [number, number];

/** Rows of a 3x3 matrix. */
export type Matrix = readonly [Vec, Vec, Vec];

/** The sum of two vectors. */
export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** The way from `b` to `a`. */
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** A vector made longer or shorter. */
export const scale = (a: Vec, s: number): Vec => [a[0] * s, a[1] * s, a[2] * s];

/** The scalar product. */
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The length of a vector. */
export const len = (a: Vec): number => Math.sqrt(dot(a, a));

/** A vector of the same direction, one long. */
export const unit = (a: Vec): Vec => scale(a, 1 / (len(a) || 1));

/** The vector that stands on both. */
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The point a share `t` of the way from `a` to `b`. */
export const along = (a: Vec, b: Vec, t: number): Vec => add(a, scale(sub(b, a), t));

/** A matrix applied to a vector. */
export const apply = (m: Matrix, v: Vec): Vec => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];

/** Rows become columns; for a rotation this is the way back. */
export const transpose = ([a, b, c]: Matrix): Matrix => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];

const times = (m: Matrix, n: Matrix): Matrix => {
  const t = transpose(n);
  return [apply(t, m[0]), apply(t, m[1]), apply(t, m[2])];
};

/** A rotation in degrees: yaw turns to the viewer's right, pitch nods down, roll tilts. */
export function rotation(yaw: number, pitch: number, roll: number): Matrix {
  const [a, b, c] = [yaw, pitch, roll].map((angle) => (angle * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const turn: Matrix = [
    [Math.cos(a), 0, Math.sin(a)],
    [0, 1, 0],
    [-Math.sin(a), 0, Math.cos(a)],
  ];
  const nod: Matrix = [
    [1, 0, 0],
    [0, Math.cos(b), Math.sin(b)],
    [0, -Math.sin(b), Math.cos(b)],
  ];
  const tilt: Matrix = [
    [Math.cos(c), -Math.sin(c), 0],
    [Math.sin(c), Math.cos(c), 0],
    [0, 0, 1],
  ];
  return times(tilt, times(turn, nod));
}
