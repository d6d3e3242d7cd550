import en from '../../catalogue/en/studio-line.json';
import { wordsOf } from '../../words.ts';

export const lineWords = wordsOf('studio-line', en);

type LineKey = Parameters<typeof lineWords>[0];

/** Looks up a message whose key is put together; the fallback stands where there is none. */
export const lineWordsOr = (key: string, fallback: string): string =>
  key in en ? lineWords(key as LineKey) : fallback;
