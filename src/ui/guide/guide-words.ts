import en from '../catalogue/en/guide.json';
import { wordsOf } from '../words.ts';

/** The guide's own words; its text is data. */
export const guideWords = wordsOf('guide', en);
