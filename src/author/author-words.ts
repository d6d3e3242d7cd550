import { ENGLISH } from '../ui/tongue.ts';
import { wordsOf } from '../ui/words.ts';
import en from './en.json';

/** What authors read while they write is in English, as is the terminal. */
export const authorWords = wordsOf('author', en, () => ENGLISH);

/** Where the map of a scenario stands, and on it the place of this id. */
export const mapHref = (scenario: string, place?: string): string =>
  `/author/map/${scenario}${place === undefined ? '' : `#${place}`}`;
