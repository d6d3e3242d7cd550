/** Keeps a number between two ends. */
export const clamp = (value: number, least = 0, most = 1): number =>
  Math.max(least, Math.min(most, value));

/** The number a share `t` of the way from `a` to `b`. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The length of a vector; several times faster than Math.hypot. */
export const hyp = (a: number, b: number, c = 0): number => Math.sqrt(a * a + b * b + c * c);

/** `count` values of `f` at evenly spaced shares 0..1. */
export const span = <T>(count: number, f: (t: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => f(index / (count - 1)));

/** Reads a number of a field; outside there is nothing. */
export const read = (field: ArrayLike<number>, index: number): number => field[index] ?? 0;
