import catalogue from '../../catalogue/en/rating.json';
import { wordsOf } from '../../words.ts';

/** Messages of the second rater's page. */
export const ratingWords = wordsOf('rating', catalogue);
