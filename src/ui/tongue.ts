import type { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES } from './language.ts';

/** A message as it is written; one with arguments comes parsed where pages are built. */
export type CatalogMessage = ConstructorParameters<typeof IntlMessageFormat>[0];

/** The messages of one catalogue, by key. */
export type Catalogue = { readonly [key: string]: CatalogMessage };

/** How the pages speak: in which language, by which rules, and with which words. */
export interface Tongue {
  readonly language: string; // BCP 47, for the `lang` of the page
  readonly locale: string; // for dates, numbers and plurals
  readonly rightToLeft?: true;
  /** A catalogue in this language, from its name and its English. */
  readonly catalogue: (name: string, english: Catalogue) => Catalogue;
}

/** The language that everything is written in first. */
export const ENGLISH: Tongue = {
  language: 'en',
  locale: LOCALES.en,
  catalogue: (_, english) => english,
};

let spoken = ENGLISH;

/** How the pages speak now. */
export const tongue = (): Tongue => spoken;

/** Have the pages speak another way. Whoever calls this draws them anew. */
export function speak(next: Tongue): void {
  spoken = next;
}
