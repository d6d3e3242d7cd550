import en from '../../catalogue/en/room-debrief.json';
import { wordsOf } from '../../words.ts';

/** The words of this part of a room. */
export const roomDebriefWords = wordsOf('room-debrief', en);
