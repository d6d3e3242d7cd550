import en from '../../catalogue/en/room-debrief.json';
import { wordsOf } from '../../words.ts';

/** The words of this part of a room. */
export const words = wordsOf('room-debrief', en);
