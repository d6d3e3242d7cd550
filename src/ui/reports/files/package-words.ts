import catalogue from '../../catalogue/en/packing.json';
import { wordsOf } from '../../words.ts';

/** Messages of the package form. */
export const packageWords = wordsOf('packing', catalogue);
