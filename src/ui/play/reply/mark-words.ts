import en from '../../catalogue/en/marks.json';
import { wordsOf } from '../../words.ts';

/** Messages shared by many pages: findings, levels, slides. */
export const markWords = wordsOf('marks', en);
