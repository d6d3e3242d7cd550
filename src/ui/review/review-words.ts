import en from '../catalogue/en/review.json';
import { wordsOf } from '../words.ts';

export const reviewWords = wordsOf('review', en);
