import { summaries } from 'virtual:unscripted/summaries';
import { translated } from '../i18n/translated.ts';

/** Every scenario as a text to read instead, by its id, in the language its card is in. */
export const SUMMARIES = translated(summaries, 'summaries', (other) => ({
  ...summaries,
  ...other.summaries,
}));
