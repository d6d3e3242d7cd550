import type { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES } from './language.ts';

/** A message: text, or parsed at build time if it has arguments. */
export type CatalogMessage = ConstructorParameters<typeof IntlMessageFormat>[0];

/** The messages of one catalogue, by key. */
export type Catalogue = { readonly [key: string]: CatalogMessage };

/** The language of the pages, with its rules and words. */
export interface Tongue {
  readonly language: string; // BCP 47, for the `lang` of the page
  readonly locale: string; // for dates, numbers and plurals
  readonly rightToLeft?: true;
  /** Returns a catalogue in this language, given its name and the English one. */
  readonly catalogue: (name: string, english: Catalogue) => Catalogue;
}

/** The source language. */
export const ENGLISH: Tongue = {
  language: 'en',
  locale: LOCALES.en,
  catalogue: (_, english) => english,
};

let spoken = ENGLISH;

/** Returns the current language of the pages. */
export const tongue = (): Tongue => spoken;

/** Sets the language of the pages; the caller must re-render them. */
export function speak(next: Tongue): void {
  spoken = next;
}
