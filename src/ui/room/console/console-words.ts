import en from '../../catalogue/en/room.json';
import { wordsOf } from '../../words.ts';

/** Messages of the console. */
export const consoleWords = wordsOf('room', en);
