import catalogue from '../catalogue/en/practice.json';
import { wordsOf } from '../words.ts';

/** Messages of short practice. */
export const practiceWords = wordsOf('practice', catalogue);
