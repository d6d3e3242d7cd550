import { summaries } from 'virtual:unscripted/summaries';
import { translated } from '../i18n/translated.ts';

/** Summaries of all scenarios by id, in the language of their cards. */
export const SUMMARIES = translated(summaries, 'summaries', (other) => ({
  ...summaries,
  ...other.summaries,
}));
