import en from '../../catalogue/en/room-screen.json';
import { wordsOf } from '../../words.ts';

/** Messages of a room's screen. */
export const screenWords = wordsOf('room-screen', en);
