import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pageLanguage } from './language.ts';
import { tongue } from './tongue.ts';

/** Attributes of text that may be in another language than the page. */
interface Spoken {
  readonly lang?: string; // BCP 47
  readonly dir?: 'ltr';
}

/** Returns the language attributes of a text, for screen readers; empty if the page has the same language. */
export function languageAttributes(language: string): Spoken {
  const { language: page, rightToLeft } = tongue();
  if (rightToLeft) return { lang: language, dir: 'ltr' };
  return pageLanguage(page) === pageLanguage(language) ? {} : { lang: language };
}

const SceneLanguage = createContext('en');

/** Provides the language of a run, which does not change after it began. */
export const InLanguage = SceneLanguage.Provider;

/** Hook: returns the language attributes of scene text. */
export const useSpoken = (): Spoken => languageAttributes(useContext(SceneLanguage));
