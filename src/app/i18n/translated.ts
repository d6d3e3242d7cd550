import { tongue } from '../../ui/tongue.ts';

/** Something to read that comes with the pages in English, and is fetched where another language is spoken. */
export interface Translated<T> {
  /** In the language of the pages; in English where it was not fetched. */
  readonly now: () => T;
  /** In a language, for what is fixed to one; in English where there is no other. */
  readonly in: (language: string) => Promise<T>;
}

/** A text with what fetches it in other languages. */
export function translated<T>(
  english: T,
  loads: { readonly [language: string]: () => Promise<T> },
): Translated<T> {
  const fetched = new Map<string, T>();
  return {
    now: () => fetched.get(tongue().language) ?? english,
    in: async (language) => {
      const known = fetched.get(language) ?? (await loads[language]?.());
      if (known === undefined) return english;
      fetched.set(language, known);
      return known;
    },
  };
}
