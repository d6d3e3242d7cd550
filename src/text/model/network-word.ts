import { isContent, stem } from '../cues/context.ts';
import type { Findings } from '../findings.ts';
import { bucketOf } from './feature.ts';

/** A word of a reply as the network reads it: its rows of the table, whose sum is its vector. */
export interface NetworkWord {
  readonly text: string;
  readonly told: number; // row that says whether the person told what the word is about
  readonly at?: number; // place in the reply; none for the start and for marks
}

const [SMALL, FRESH, EARLIER, JUST] = [0, 1, 2, 3]; // no content of its own, not told, told before, said last
const TOLD_ROWS = 4;
const PART_ROWS = 1 << 12; // hash buckets for parts of words
const PART_LENGTHS = [3, 4]; // letters
const MOST_WORDS = 200; // a longer reply is read this far

/** Rows of the table of vectors: what was told, then the parts of words. */
export const NETWORK_ROWS = TOLD_ROWS + PART_ROWS;

/** Lists the words of a reply with sentence marks between, from a mark for its start. */
export function networkWords({ line, at }: Findings): readonly NetworkWord[] {
  const toldOf = (text: string): number => {
    if (!isContent(text)) return SMALL;
    if (at.last.has(stem(text))) return JUST;
    return at.toldWords.has(stem(text)) ? EARLIER : FRESH;
  };
  const words = line.words.flatMap(({ text, asked, ends }, place): readonly NetworkWord[] => {
    const word = { text, told: toldOf(text), at: place };
    return asked || ends ? [word, { text: asked ? '?' : '.', told: SMALL }] : [word];
  });
  return [{ text: '^', told: SMALL }, ...words].slice(0, MOST_WORDS);
}

/** Returns the rows of the parts of a word: the whole and all its runs of three and four letters, hashed. */
export function partRows(text: string): readonly number[] {
  const bounded = `<${text}>`;
  const parts = PART_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, bounded.length - length + 1) }, (_, at) =>
      bounded.slice(at, at + length),
    ),
  );
  return [...new Set([bounded, ...parts])].map(
    (part) => TOLD_ROWS + (bucketOf(`#${part}`) % PART_ROWS),
  );
}
