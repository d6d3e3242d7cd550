import languages from '../../stories/languages.json';

/** A language the pages can be read in, such as `es`. `stories/languages.json` lists them all. */
export type Language = keyof typeof languages;

export const LANGUAGES = Object.keys(languages) as readonly Language[];

const eachTo = (field: 'locale' | 'name'): { readonly [L in Language]: string } =>
  Object.fromEntries(
    Object.entries(languages).map(([language, entry]) => [language, entry[field]]),
  ) as { [L in Language]: string };

/** The rules for dates, numbers and lists, as they are written in the United States. */
export const LOCALES = eachTo('locale');

/** Each language by its own name, for those who read it. */
export const OWN_NAMES = eachTo('name');

/** The language of these pages that a tag such as `es-MX` stands for; undefined where there is none. */
export const pageLanguage = (tag: string): Language | undefined =>
  LANGUAGES.find((one) => one === tag.toLowerCase().split('-')[0]);

/** The first language of a person's list that the pages speak; English where they speak none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = pageLanguage(tag);
    if (known !== undefined) return known;
  }
  return 'en';
}
