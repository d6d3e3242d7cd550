import { type Language, pageLanguage, preferredLanguage } from '../../ui/language.ts';
import type { Settings } from '../../ui/settings.ts';
import { ENGLISH, type Tongue } from '../../ui/tongue.ts';
import type { PageNeeds } from './page-needs.ts';

/** A test language: every message longer and accented, on pages that run from right to left. */
const PSEUDO = 'qps-rtl';

/** The language the address asks for: `?lang=es` before the `#`. */
const asked = (): string | null => new URLSearchParams(location.search).get('lang');

/** The language the pages are to speak: the address’s, else the settings’, else the browser’s. */
export function wantedLanguage({ language }: Settings): Language | typeof PSEUDO {
  const tag = asked();
  if (tag === PSEUDO) return PSEUDO;
  const known = tag === null ? undefined : pageLanguage(tag);
  if (known !== undefined) return known;
  return language === 'device' ? preferredLanguage(navigator.languages) : language;
}

/** A person has chosen: the address no longer says otherwise. */
export function forgetAsked(): void {
  if (asked() === null) return;
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}

/** All the words a page needs in a language, fetched. English comes with the pages themselves. */
export async function tongueFor(
  language: Language | typeof PSEUDO,
  page: PageNeeds,
): Promise<Tongue> {
  if (language === 'en') return ENGLISH;
  if (language === PSEUDO) return (await import('../../ui/pseudo-tongue.ts')).PSEUDO_TONGUE;
  return (await import('./fetch-tongue.ts')).fetchTongue(language, page);
}

/** Say on the page which language it is in, and which way it runs. */
export function markLanguage({ language, rightToLeft }: Tongue): void {
  document.documentElement.lang = language;
  document.documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
}
