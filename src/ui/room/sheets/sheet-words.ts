import en from '../../catalogue/en/room-sheets.json';
import { wordsOf } from '../../words.ts';

/** Messages of the printable sheets. */
export const sheetWords = wordsOf('room-sheets', en);
