import { LOCALES } from '../../ui/language.ts';
import type { Catalogue, Tongue } from '../../ui/tongue.ts';
import { fetchTexts, type PageNeeds, wordsFor } from './page-needs.ts';

const FILES = import.meta.glob<Catalogue>('../../ui/catalogue/es/*.json', { import: 'default' });

const fetched = new Map<string, Catalogue>();

const SPANISH: Tongue = {
  language: 'es',
  locale: LOCALES.es,
  catalogue: (name) => {
    const words = fetched.get(name);
    if (words === undefined) throw new Error(`the Spanish words of ${name} were not fetched`);
    return words;
  },
};

async function fetchWords(name: string): Promise<void> {
  if (fetched.has(name)) return;
  const load = FILES[`../../ui/catalogue/es/${name}.json`];
  if (load === undefined) throw new Error(`there are no Spanish words of ${name}`);
  fetched.set(name, await load());
}

/** Spanish, with all the words of a page fetched. */
export async function spanishFor(page: PageNeeds): Promise<Tongue> {
  await Promise.all([fetchTexts(page, SPANISH.language), ...wordsFor(page).map(fetchWords)]);
  return SPANISH;
}
