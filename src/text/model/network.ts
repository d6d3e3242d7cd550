import { type NetworkWord, partRows } from './network-word.ts';

/** Numbers as one byte each, and what one step is worth. */
export interface PackedNumbers {
  readonly step: number;
  readonly bytes: string; // base64
}

/** How large a network is. */
export interface NetworkShape {
  readonly size: number; // numbers in the vector of a word
  readonly widths: readonly number[]; // words in a row that a filter looks at
  readonly filters: number; // of each width
}

/** The fitted numbers of a network, row by row. */
export interface NetworkNumbers<T> {
  readonly table: T; // a vector for each part of a word
  readonly taps: T; // for each place under a filter, each filter: a vector
  readonly floors: T; // a number a filter, added to what it finds
  readonly outputs: T; // for each column, a number a filter
  readonly bias: T; // a number a column
}

/** A fitted network, packed. */
export type PackedNetwork = NetworkShape & NetworkNumbers<PackedNumbers>;

/** What a network makes of a reply. */
export interface NetworkReading {
  readonly words: readonly NetworkWord[];
  readonly sums: readonly number[]; // a column
  readonly pull: (column: number) => readonly number[]; // how much each word of the reply speaks for it
}

/** Reads a reply with a network. */
export type Network = (words: readonly NetworkWord[]) => NetworkReading;

const BYTE_MIDPOINT = 128;

const unpackNumbers = ({ step, bytes }: PackedNumbers): Float64Array =>
  Float64Array.from(atob(bytes), (letter) => (letter.charCodeAt(0) - BYTE_MIDPOINT) * step);

/** The strongest match of a filter in a reply. */
interface Match {
  readonly from: number; // word
  readonly strength: number; // 0 where it found nothing
}

/** Returns the vector of each word, one after the other: the sum of its rows. */
function vectorsOf(words: readonly NetworkWord[], table: Float64Array, size: number): Float64Array {
  const vectors = new Float64Array(words.length * size);
  words.forEach(({ text, told }, at) => {
    for (const row of [...partRows(text), told])
      for (let one = 0; one < size; one += 1)
        vectors[at * size + one] = (vectors[at * size + one] ?? 0) + (table[row * size + one] ?? 0);
  });
  return vectors;
}

/** Returns the sum of products of two stretches. */
function product(
  first: Float64Array,
  from: number,
  second: Float64Array,
  start: number,
  size: number,
): number {
  let sum = 0;
  for (let one = 0; one < size; one += 1)
    sum += (first[from + one] ?? 0) * (second[start + one] ?? 0);
  return sum;
}

/**
 * Unpacks a convolutional network for sentences (Kim 2014) on first use: each filter looks at a few words in a row, the place
 * where it finds most counts, and every column is a weighted sum of what the filters found.
 */
export function networkOf(packed: PackedNetwork): Network {
  const { size, widths, filters } = packed;
  let unpacked: NetworkNumbers<Float64Array> | undefined;
  const numbers = (): NetworkNumbers<Float64Array> => {
    unpacked ??= {
      table: unpackNumbers(packed.table),
      taps: unpackNumbers(packed.taps),
      floors: unpackNumbers(packed.floors),
      outputs: unpackNumbers(packed.outputs),
      bias: unpackNumbers(packed.bias),
    };
    return unpacked;
  };
  return (words) => {
    const { table, taps, floors, outputs, bias } = numbers();
    const vectors = vectorsOf(words, table, size);
    let places = 0; // under the filters before
    const matches = widths.flatMap((width, group) => {
      const start = places;
      places += width;
      return Array.from({ length: filters }, (_, filter): Match => {
        let best = { from: 0, strength: Number.NEGATIVE_INFINITY };
        for (let from = 0; from < words.length; from += 1) {
          let strength = floors[group * filters + filter] ?? 0;
          for (let tap = 0; tap < width && from + tap < words.length; tap += 1)
            strength += product(
              vectors,
              (from + tap) * size,
              taps,
              ((start + tap) * filters + filter) * size,
              size,
            );
          if (strength > best.strength) best = { from, strength };
        }
        return { from: best.from, strength: Math.max(0, best.strength) };
      });
    });
    const shareOf = (column: number, at: number): number =>
      (outputs[column * matches.length + at] ?? 0) * (matches[at]?.strength ?? 0);
    return {
      words,
      sums: Array.from(bias, (start, column) =>
        matches.reduce((sum, _, at) => sum + shareOf(column, at), start),
      ),
      pull: (column) => {
        const pulls = new Array<number>(words.length).fill(0);
        matches.forEach(({ from }, at) => {
          const width = widths[Math.floor(at / filters)] ?? 1;
          const to = Math.min(words.length, from + width);
          for (let place = from; place < to; place += 1)
            pulls[place] = (pulls[place] ?? 0) + shareOf(column, at) / (to - from);
        });
        return pulls;
      },
    };
  };
}
