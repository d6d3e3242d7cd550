import en from '../../catalogue/en/room.json';
import { wordsOf } from '../../words.ts';

/** The words of the console. */
export const consoleWords = wordsOf('room', en);
