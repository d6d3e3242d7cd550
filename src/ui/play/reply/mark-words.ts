import en from '../../catalogue/en/marks.json';
import { wordsOf } from '../../words.ts';

/** The words of marks that stand on many pages: a finding, a level, a slide. */
export const markWords = wordsOf('marks', en);
