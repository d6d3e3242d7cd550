import languages from '../../stories/languages.json';

/** A language of the pages, such as `es`, listed in `stories/languages.json`. */
export type Language = keyof typeof languages;

export const LANGUAGES = Object.keys(languages) as readonly Language[];

const eachTo = (field: 'locale' | 'name'): { readonly [L in Language]: string } =>
  Object.fromEntries(
    Object.entries(languages).map(([language, entry]) => [language, entry[field]]),
  ) as { [L in Language]: string };

/** Locales for dates, numbers and lists, in their United States form. */
export const LOCALES = eachTo('locale');

/** The name of each language in that language. */
export const OWN_NAMES = eachTo('name');

/** Returns the page language for a tag such as `es-MX`; undefined if there is none. */
export const pageLanguage = (tag: string): Language | undefined =>
  LANGUAGES.find((one) => one === tag.toLowerCase().split('-')[0]);

/** Picks the first language of a person's list that the pages have; English if none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = pageLanguage(tag);
    if (known !== undefined) return known;
  }
  return 'en';
}
