import { type Language, LOCALES } from '../../ui/language.ts';
import type { Catalogue, Tongue } from '../../ui/tongue.ts';
import { fetchTexts, type PageNeeds, wordsFor } from './page-needs.ts';

const FILES = import.meta.glob<Catalogue>(
  ['../../ui/catalogue/*/*.json', '!../../ui/catalogue/en/*.json'],
  { import: 'default' },
);

/** Loaded catalogues by language and name, such as `es/home`. */
const fetched = new Map<string, Catalogue>();

const tongueOf = (language: Language): Tongue => ({
  language,
  locale: LOCALES[language],
  catalogue: (name) => {
    const words = fetched.get(`${language}/${name}`);
    if (words === undefined) throw new Error(`the words ${language}/${name} were not fetched`);
    return words;
  },
});

async function fetchWords(catalogue: string): Promise<void> {
  if (fetched.has(catalogue)) return;
  const load = FILES[`../../ui/catalogue/${catalogue}.json`];
  if (load === undefined) throw new Error(`there is no catalogue ${catalogue}`);
  fetched.set(catalogue, await load());
}

const tongues = new Map<Language, Tongue>();

/** Loads everything a page says in a language other than English. Rejects if a file is missing. */
export async function fetchTongue(language: Language, page: PageNeeds): Promise<Tongue> {
  const words = wordsFor(page).map((name) => fetchWords(`${language}/${name}`));
  await Promise.all([fetchTexts(page, language), ...words]);
  const tongue = tongues.get(language) ?? tongueOf(language);
  tongues.set(language, tongue);
  return tongue;
}
