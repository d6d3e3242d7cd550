import { authorMessages } from '../studio/told/told-words.ts';
import en from './en.json' with { type: 'json' };

export type WordKey = keyof typeof en;

/** Formats a terminal message (ICU, as on the pages). */
export const terminalWords = authorMessages(en);
