/** An exact fraction, so that a sum never depends on the order it was made in. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint; // above zero
}

export const ZERO: Ratio = { top: 0n, bottom: 1n };

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/** A fraction of whole numbers; `bottom` above zero. */
export function ratio(top: number | bigint, bottom: number | bigint): Ratio {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  const d = divisor(t < 0n ? -t : t, b) || 1n;
  return { top: t / d, bottom: b / d };
}

export const plus = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const times = (a: Ratio, factor: number): Ratio => ratio(a.top * BigInt(factor), a.bottom);

export const over = (a: Ratio, divisorOf: number): Ratio =>
  ratio(a.top, a.bottom * BigInt(divisorOf));

/** Rounded half up, as figures are shown (rubric section 6, rule 11). */
export const shown = (a: Ratio): number => Number((2n * a.top + a.bottom) / (2n * a.bottom)); // never below zero here
