import { type TranslatedModules, translations } from 'virtual:unscripted/translations';
import { tongue } from '../../ui/tongue.ts';

/** Something to read that comes with the pages in English, and is fetched where another language is spoken. */
export interface Translated<T> {
  /** In the language of the pages; in English where it was not fetched. */
  readonly now: () => T;
  /** In a language, for what is fixed to one; in English where there is no other. */
  readonly in: (language: string) => Promise<T>;
}

/** A text, and how it is made of the module `name` of another language. */
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
