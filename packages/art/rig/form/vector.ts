/** A point or direction: x to the viewer's right, y down, z towards the viewer, in centimetres. */
export type Vec = readonly [number, number, number];

/** A point on the drawing. */
export type Spot = readonly [number, number];

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
