import en from '../catalogue/en/instructor.json';
import { wordsOf } from '../words.ts';

/** Messages of the instructor pack. */
export const instructorWords = wordsOf('instructor', en);
