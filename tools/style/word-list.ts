import type { StyleQuestion } from './questions.ts';
import { plainWords } from './wording.ts';

/** A word that reveals which text is best. */
export interface TellingWord {
  readonly word: string;
  readonly options: number; // options that contain it
  readonly best: number; // best ones among those
}

const MIN_OPTIONS = 8; // minimum options containing a word, to report it
const OFTEN_SHARE = 0.8;
const SELDOM_SHARE = 0.1;

/** Finds words in at least eight options of which over 80 %, or under 10 %, are best. */
export function tellingWords(questions: readonly StyleQuestion[]): readonly TellingWord[] {
  const met = new Map<string, { options: number; best: number }>();
  for (const { texts, best } of questions) {
    texts.forEach((text, at) => {
      for (const word of new Set(plainWords(text))) {
        const known = met.get(word) ?? { options: 0, best: 0 };
        met.set(word, known);
        known.options += 1;
        if (best[at] === true) known.best += 1;
      }
    });
  }
  return [...met]
    .map(([word, counts]) => ({ word, ...counts }))
    .filter(({ options, best }) => {
      const share = best / options;
      return options >= MIN_OPTIONS && (share > OFTEN_SHARE || share < SELDOM_SHARE);
    })
    .sort((a, b) => b.options - a.options);
}
