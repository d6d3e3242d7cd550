import { type Language, pageLanguage, preferredLanguage } from '../../ui/language.ts';
import type { Settings } from '../../ui/settings.ts';
import { ENGLISH, type Tongue } from '../../ui/tongue.ts';
import { packedUnit } from '../lms/unit.ts';
import type { PageNeeds } from './page-needs.ts';

/** A test language: longer, accented messages on right-to-left pages. */
const PSEUDO = 'qps-rtl';

/** Returns the language in the URL: `?lang=es` before the `#`. */
const asked = (): string | null => new URLSearchParams(location.search).get('lang');

/** Chooses the language of the pages: from the URL, else the settings, else the package, else the browser. */
export function wantedLanguage({ language }: Settings): Language | typeof PSEUDO {
  const tag = asked();
  if (tag === PSEUDO) return PSEUDO;
  const known = tag === null ? undefined : pageLanguage(tag);
  if (known !== undefined) return known;
  if (language !== 'device') return language;
  return packedUnit()?.language ?? preferredLanguage(navigator.languages);
}

/** Removes the language from the URL, after a person has chosen one. */
export function forgetAsked(): void {
  if (asked() === null) return;
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}

/** Loads all words a page needs in a language. English is bundled. */
export async function tongueFor(
  language: Language | typeof PSEUDO,
  page: PageNeeds,
): Promise<Tongue> {
  if (language === 'en') return ENGLISH;
  if (language === PSEUDO) return (await import('../../ui/pseudo-tongue.ts')).PSEUDO_TONGUE;
  return (await import('./fetch-tongue.ts')).fetchTongue(language, page);
}

/** Sets the language and direction of the document. */
export function markLanguage({ language, rightToLeft }: Tongue): void {
  document.documentElement.lang = language;
  document.documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
}
