import en from '../../catalogue/en/room-compare.json';
import { wordsOf } from '../../words.ts';

/** Messages of the page that compares two rooms. */
export const compareWords = wordsOf('room-compare', en);
