import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, type Tongue, tongue } from './tongue.ts';

/** What can stand in a message: ICU arguments by name. */
export type Values = { readonly [name: string]: string | number };

/** Look a message up by its key in one catalogue. */
export type Words<Key extends string> = (key: Key, values?: Values) => string;

/**
 * The words of one catalogue, by its name (its file below `catalogue/en`) and its English: a flat
 * JSON object of ICU messages. They are looked up in the language of the pages at the moment they
 * are wanted; `tongueNow` names another, for a page that speaks one language only. A key that is not in the catalogue is a type error; each message is parsed once.
 */
export function wordsOf<English extends Catalogue>(
  name: string,
  english: English,
  tongueNow: () => Tongue = tongue,
): Words<keyof English & string> {
  let spoken = tongueNow();
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    if (spoken !== tongueNow()) {
      spoken = tongueNow();
      parsed.clear();
    }
    const message = spoken.catalogue(name, english)[key] ?? key;
    if (typeof message === 'string' && !message.includes('{')) return message;
    const format = parsed.get(key) ?? new IntlMessageFormat(message, spoken.locale);
    parsed.set(key, format);
    return String(format.format(values));
  };
}
