import en from '../../catalogue/en/room-phone.json';
import { wordsOf } from '../../words.ts';

/** Messages of a room's phones. */
export const phoneWords = wordsOf('room-phone', en);
