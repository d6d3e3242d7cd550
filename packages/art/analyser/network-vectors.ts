import type { NetworkNumbers } from '../../../src/text/model/network.ts';
import type { Fitting } from './adam.ts';

/** A reply as the network learns from it. */
export interface NetworkExample {
  readonly words: Int32Array; // each by its place in the vocabulary
  readonly told: Int32Array; // a word each: whether the person told what it is about
  readonly targets: Float32Array; // a column, 0 to 1; not a number where it is not known
}

/** The rows of the table whose sum is the vector of a word, a word each. */
export type Vocabulary = readonly (readonly number[])[];

/** The words of one reply: what all filters answer to them, and their vectors, one after the other. */
interface ReadWords {
  readonly sums: Float32Array;
  readonly vectors: Float32Array;
  readonly handOn: (slopes: Float32Array) => void; // to the distinct words of the batch
}

/** The distinct words of a batch. */
interface BatchWords {
  readonly read: (example: NetworkExample, isDropped: () => boolean) => ReadWords;
  readonly handOn: () => void; // to the rows of the table
}

/** Adds a stretch of numbers to another. */
function addTo(
  sums: Float32Array,
  to: number,
  numbers: Float32Array,
  from: number,
  length: number,
): void {
  for (let at = 0; at < length; at += 1)
    sums[to + at] = (sums[to + at] as number) + (numbers[from + at] as number);
}

/** Works out the product of a word's vector with each tap. Four taps at a time are faster. */
function answer(
  answers: Float32Array,
  to: number,
  vectors: Float32Array,
  from: number,
  taps: Float32Array,
  size: number,
): void {
  const count = taps.length / size;
  for (let tap = 0; tap < count; tap += 4) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    const row = tap * size;
    for (let one = 0; one < size; one += 1) {
      const number = vectors[from + one] as number;
      first += number * (taps[row + one] as number);
      second += number * (taps[row + size + one] as number);
      third += number * (taps[row + 2 * size + one] as number);
      fourth += number * (taps[row + 3 * size + one] as number);
    }
    answers[to + tap] = first;
    answers[to + tap + 1] = second;
    answers[to + tap + 2] = third;
    answers[to + tap + 3] = fourth;
  }
}

/** Works out the vector of each distinct word of a batch once, and what every tap answers to it. */
export function vectorsIn(
  batch: readonly NetworkExample[],
  vocabulary: Vocabulary,
  { table, taps }: Pick<NetworkNumbers<Fitting>, 'table' | 'taps'>,
  size: number,
): BatchWords {
  const distinct = [...new Set(batch.flatMap(({ words, told }) => [...words, ...told]))];
  const place = new Map(distinct.map((word, at) => [word, at]));
  const answersEach = taps.values.length / size;
  const vectors = new Float32Array(distinct.length * size);
  const slopes = new Float32Array(vectors.length);
  const answers = new Float32Array(distinct.length * answersEach);
  distinct.forEach((word, at) => {
    for (const row of vocabulary[word] ?? [])
      addTo(vectors, at * size, table.values, row * size, size);
    answer(answers, at * answersEach, vectors, at * size, taps.values, size);
  });
  return {
    read: ({ words, told }, isDropped) => {
      const used = Array.from(words, (word, at) =>
        [...(isDropped() ? [] : [word]), told[at] as number].map((one) => place.get(one) as number),
      );
      const read = {
        sums: new Float32Array(words.length * answersEach),
        vectors: new Float32Array(words.length * size),
      };
      used.forEach(([first = 0, ...others], at) => {
        const given = first * answersEach;
        read.sums.set(answers.subarray(given, given + answersEach), at * answersEach);
        for (const one of others)
          addTo(read.sums, at * answersEach, answers, one * answersEach, answersEach);
        for (const one of [first, ...others])
          addTo(read.vectors, at * size, vectors, one * size, size);
      });
      const handOn = (asked: Float32Array): void =>
        used.forEach((each, at) => {
          for (const one of each) addTo(slopes, one * size, asked, at * size, size);
        });
      return { ...read, handOn };
    },
    handOn: () =>
      distinct.forEach((word, at) => {
        for (const row of vocabulary[word] ?? [])
          addTo(table.slopes, row * size, slopes, at * size, size);
      }),
  };
}
