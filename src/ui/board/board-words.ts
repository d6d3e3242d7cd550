import catalogue from '../catalogue/en/board.json';
import { wordsOf } from '../words.ts';

/** The words of the sorting board and the note. */
export const boardWords = wordsOf('board', catalogue);
