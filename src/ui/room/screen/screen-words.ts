import en from '../../catalogue/en/room-screen.json';
import { wordsOf } from '../../words.ts';

/** The words of this part of a room. */
export const screenWords = wordsOf('room-screen', en);
