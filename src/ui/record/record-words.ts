import catalogue from '../catalogue/en/record.json';
import { wordsOf } from '../words.ts';

/** Messages of a trainee's own record. */
export const recordWords = wordsOf('record', catalogue);
