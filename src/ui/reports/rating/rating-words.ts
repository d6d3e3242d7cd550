import catalogue from '../../catalogue/en/rating.json';
import { wordsOf } from '../../words.ts';

/** The words of the second rater's page. */
export const ratingWords = wordsOf('rating', catalogue);
