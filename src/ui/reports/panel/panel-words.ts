import en from '../../catalogue/en/panel.json';
import { wordsOf } from '../../words.ts';

/** Messages of the page on raters' opinions. */
export const panelWords = wordsOf('panel', en);
