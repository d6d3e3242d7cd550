import en from '../catalogue/en/guide.json';
import { wordsOf } from '../words.ts';

/** Messages of the guide's interface; its text is data. */
export const guideWords = wordsOf('guide', en);
