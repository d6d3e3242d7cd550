import catalogue from '../../catalogue/en/packing.json';
import { wordsOf } from '../../words.ts';

/** The words of the form that makes packages. */
export const packageWords = wordsOf('packing', catalogue);
