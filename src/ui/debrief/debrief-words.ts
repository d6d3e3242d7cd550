import catalogue from '../catalogue/en/debrief.json';
import { wordsOf } from '../words.ts';

/** Messages of the debrief. */
export const debriefWords = wordsOf('debrief', catalogue);
