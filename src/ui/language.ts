/** The languages the pages can be read in. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The rules for dates, numbers and lists, as they are written in the United States. */
export const LOCALES: { readonly [L in Language]: string } = { en: 'en-US', es: 'es-US' };

/** Each language by its own name, for those who read it. */
export const OWN_NAMES: { readonly [L in Language]: string } = { en: 'English', es: 'Español' };

/** The language of these pages that a tag such as `es-MX` stands for; undefined where there is none. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((one) => one === tag.toLowerCase().split('-')[0]);

/** The first language of a person's list that the pages speak; English where they speak none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = languageOf(tag);
    if (known !== undefined) return known;
  }
  return 'en';
}
