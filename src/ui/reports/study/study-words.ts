import catalogue from '../../catalogue/en/study.json';
import { wordsOf } from '../../words.ts';

/** Messages about a study. */
export const studyWords = wordsOf('study', catalogue);
