/** A normalized word with its position in the reply. */
export interface Word {
  readonly text: string; // lower case, no accents, contractions spelled out
  readonly from: number; // UTF-16 offset in the reply
  readonly to: number; // exclusive
  readonly asked: boolean; // a question mark follows before the next word
  readonly ends: boolean; // a sentence mark follows before the next word
}

/** A reply as a list of words, for patterns that ignore punctuation, case and fillers. */
export interface WordLine {
  readonly source: string;
  readonly words: readonly Word[];
  readonly text: string; // the words, one space before, between and after
  readonly starts: readonly number[]; // offset in `text` at which each word starts
  readonly begins: readonly number[]; // place of the first word of each word’s sentence
  readonly finishes: readonly number[]; // place after its last word
  readonly fillers: number; // words like “um” that were left out
}

/** Returns the index of the word that starts at or before an offset of `line.text`. */
export function wordAt(line: WordLine, offset: number): number {
  let [low, high] = [0, line.starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Returns the words from one index up to another (exclusive), padded as in `text`. */
export const slice = (line: WordLine, from: number, to: number): string =>
  ` ${line.words
    .slice(Math.max(0, from), to)
    .map((word) => word.text)
    .join(' ')} `;

/** Returns the text of a word; empty beyond either end. */
export const wordOf = (line: WordLine, at: number): string => line.words[at]?.text ?? '';
