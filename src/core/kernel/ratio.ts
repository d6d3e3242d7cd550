/** An exact fraction, so that sums do not depend on their order. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint; // positive
}

export const ZERO: Ratio = { top: 0n, bottom: 1n };

/** Builds a fraction of integers; `bottom` must be positive. It is not reduced: the values stay small. */
export const ratio = (top: number | bigint, bottom: number | bigint): Ratio => ({
  top: BigInt(top),
  bottom: BigInt(bottom),
});

export const plus = (a: Ratio, b: Ratio): Ratio =>
  a.bottom === b.bottom
    ? ratio(a.top + b.top, a.bottom)
    : ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const over = (a: Ratio, divisorOf: number): Ratio =>
  ratio(a.top, a.bottom * BigInt(divisorOf));

/** Returns the nearest number. */
export const decimal = (a: Ratio): number => Number(a.top) / Number(a.bottom);

/** Rounds half up, as figures are shown (rubric section 6, rule 11). */
export const shown = (a: Ratio): number => Number((2n * a.top + a.bottom) / (2n * a.bottom)); // values are never negative
