import catalogue from '../catalogue/en/debrief.json';
import { wordsOf } from '../words.ts';

/** The words of the debrief. */
export const debriefWords = wordsOf('debrief', catalogue);
