import catalogue from '../catalogue/en/board.json';
import { wordsOf } from '../words.ts';

/** Messages of the board and the note. */
export const boardWords = wordsOf('board', catalogue);
