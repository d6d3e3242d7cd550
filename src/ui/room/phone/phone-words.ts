import en from '../../catalogue/en/room-phone.json';
import { wordsOf } from '../../words.ts';

/** The words of this part of a room. */
export const phoneWords = wordsOf('room-phone', en);
