import { ENGLISH } from '../ui/tongue.ts';
import { wordsOf } from '../ui/words.ts';
import en from './en.json';

/** Messages for authors, in English like the terminal. */
export const authorWords = wordsOf('author', en, () => ENGLISH);

/** Returns the URL of a scenario's map, optionally at one node. */
export const mapHref = (scenario: string, place?: string): string =>
  `/author/map/${scenario}${place === undefined ? '' : `#${place}`}`;
