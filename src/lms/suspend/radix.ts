/** Digits of short numbers: 0 to 9, then a to z. */
export const BASE = 36;

/** A whole number in `width` digits. */
export const digits = (value: number, width: number): string =>
  value.toString(BASE).padStart(width, '0');

/** One number of several small ones, each below its own most. The first counts most. */
export const packed = (values: readonly number[], mosts: readonly number[]): number =>
  mosts.reduce((sum, most, index) => sum * most + (values[index] ?? 0), 0);

/** The small numbers again, in their order. */
export function unpacked(value: number, mosts: readonly number[]): readonly number[] {
  let rest = value;
  const values = mosts.toReversed().map((most) => {
    const one = rest % most;
    rest = Math.floor(rest / most);
    return one;
  });
  return values.toReversed();
}
