import { type TranslatedModules, translations } from 'virtual:unscripted/translations';
import { tongue } from '../../ui/tongue.ts';

/** Localized content: English is bundled, other languages are loaded on demand. */
export interface Translated<T> {
  /** Returns it in the pages' language, or in English if that was not loaded. */
  readonly now: () => T;
  /** Loads it in a given language; English if there is no translation. */
  readonly in: (language: string) => Promise<T>;
}

/** Defines localized content: the English value, and how to make it from module `name` of another language. */
export function translated<T, Name extends keyof TranslatedModules>(
  english: T,
  name: Name,
  make: (module: TranslatedModules[Name], language: string) => T,
): Translated<T> {
  const fetched = new Map<string, T>();
  return {
    now: () => fetched.get(tongue().language) ?? english,
    in: async (language) => {
      const known = fetched.get(language);
      if (known !== undefined) return known;
      const load = translations[language]?.[name];
      if (load === undefined) return english;
      const text = make(await load(), language);
      fetched.set(language, text);
      return text;
    },
  };
}
