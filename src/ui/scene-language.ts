import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pageLanguage } from './language.ts';
import { tongue } from './tongue.ts';

/** What to say of words that may be in another language than the page: nothing where they are not. */
interface Spoken {
  readonly lang?: string; // BCP 47
  readonly dir?: 'ltr';
}

/** The attributes of words in a language, for those who hear the page: none where the page speaks it. */
export function languageAttributes(language: string): Spoken {
  const { language: page, rightToLeft } = tongue();
  if (rightToLeft) return { lang: language, dir: 'ltr' };
  return pageLanguage(page) === pageLanguage(language) ? {} : { lang: language };
}

const SceneLanguage = createContext('en');

/** Around all that shows the words of a run: its language stays as it was when the run began. */
export const InLanguage = SceneLanguage.Provider;

/** The attributes of words of the scene. */
export const useSpoken = (): Spoken => languageAttributes(useContext(SceneLanguage));
