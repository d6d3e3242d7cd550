/** An exact fraction, so that a sum never depends on the order it was made in. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint; // above zero
}

export const ZERO: Ratio = { top: 0n, bottom: 1n };

/** A fraction of whole numbers; `bottom` above zero. It is not reduced: figures are few and small. */
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

/** Rounded half up, as figures are shown (rubric section 6, rule 11). */
export const shown = (a: Ratio): number => Number((2n * a.top + a.bottom) / (2n * a.bottom)); // never below zero here
