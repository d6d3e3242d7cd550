import catalogue from '../catalogue/en/record.json';
import { wordsOf } from '../words.ts';

/** The words of a trainee's own record. */
export const recordWords = wordsOf('record', catalogue);
