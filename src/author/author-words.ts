import { authorMessages } from '../studio/told/told-words.ts';
import en from './en.json';

/** Messages for authors, in English like the terminal. */
export const authorWords = authorMessages(en);

/** Returns the URL at which a story is played that is no scenario yet. */
export const plainHref = (scenario: string): string => `/author/play/${scenario}`;

/** Returns the URL of a scenario's map, optionally at one node. */
export const mapHref = (scenario: string, place?: string): string =>
  `/author/map/${scenario}${place === undefined ? '' : `#${place}`}`;
