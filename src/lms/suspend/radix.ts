/** Digits of short numbers: 0 to 9, then a to z. */
export const BASE = 36;

/** A whole number in `width` digits. */
export const digits = (value: number, width: number): string =>
  value.toString(BASE).padStart(width, '0');

/** How many digits every whole number below this one fits in. */
export const digitsBelow = (most: number): number => (most - 1).toString(BASE).length;

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

const AT_ONCE = 15; // numbers of a list in one stretch: below 5 each they fill seven digits and stay exact

/** Stretches of a list: how many numbers each has. */
const stretches = (count: number): readonly number[] =>
  Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, at) =>
    Math.min(AT_ONCE, count - at * AT_ONCE),
  );

const widthOf = (count: number, most: number): number => digitsBelow(most ** count);

/** How many digits a list of so many numbers takes, each below `most`. */
export const listWidth = (count: number, most: number): number =>
  stretches(count).reduce((sum, one) => sum + widthOf(one, most), 0);

/** A list of numbers, each below `most`, in digits: as many as its length needs, however long it is. */
export function listText(values: readonly number[], most: number): string {
  const parts = stretches(values.length).map((count, at) => {
    const some = values.slice(at * AT_ONCE, at * AT_ONCE + count);
    return digits(packed(some, Array(count).fill(most)), widthOf(count, most));
  });
  return parts.join('');
}

/** The list of so many numbers that stands in these digits. */
export function listIn(text: string, count: number, most: number): readonly number[] {
  let from = 0;
  return stretches(count).flatMap((one) => {
    const width = widthOf(one, most);
    const value = Number.parseInt(text.slice(from, from + width), BASE);
    from += width;
    return unpacked(value, Array(one).fill(most));
  });
}
