import en from '../../catalogue/en/room-debrief.json';
import { wordsOf } from '../../words.ts';

/** Messages of the group debrief. */
export const roomDebriefWords = wordsOf('room-debrief', en);
