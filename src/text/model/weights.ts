import { BUCKETS, countOf } from './feature.ts';

/** Fitted weights, packed. */
export interface Weights {
  readonly scales: readonly number[]; // what one step is worth, a column
  readonly weights: string; // packed
}

const BYTE_MIDPOINT = 128;

/** A step that only skips this many buckets: no row follows it. */
export const FAR = 255;

/** Unpacks rows of weights: a byte with the number of buckets to the row, then a byte a column. */
export function unpack(packed: string, columns: number): Int8Array {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const weights = new Int8Array(BUCKETS * columns);
  let [at, bucket] = [0, -1];
  while (at < bytes.length) {
    const step = bytes[at] ?? 0;
    bucket += step;
    at += 1;
    if (step === FAR) continue;
    for (let one = 0; one < columns; one += 1)
      weights[bucket * columns + one] = (bytes[at + one] ?? BYTE_MIDPOINT) - BYTE_MIDPOINT;
    at += columns;
  }
  return weights;
}

/** Sums the weights of features, a column, scaled so that a long reply does not outvote a short one. */
export function sumsOf(
  features: readonly number[],
  weights: Int8Array,
  scales: readonly number[],
): readonly number[] {
  const sums = new Array<number>(scales.length).fill(0);
  for (const feature of features)
    for (let one = 0; one < scales.length; one += 1)
      sums[one] =
        (sums[one] ?? 0) + (weights[feature * scales.length + one] ?? 0) * (scales[one] ?? 0);
  const count = countOf(features);
  return sums.map((sum) => sum * count);
}
