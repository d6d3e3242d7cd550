import en from '../../catalogue/en/panel.json';
import { wordsOf } from '../../words.ts';

/** The words of the page on what raters say. */
export const panelWords = wordsOf('panel', en);
