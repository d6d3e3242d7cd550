import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, tongue } from './tongue.ts';

/** Arguments of an ICU message, by name. */
export type Values = { readonly [name: string]: string | number };

/** Looks up and formats a message. */
export type Words<Key extends string> = (key: Key, values?: Values) => string;

/**
 * Makes the lookup for one catalogue, given its name (the file below `catalogue/en`) and its English messages, a flat
 * JSON object of ICU messages. Lookups use the pages' current language. Unknown keys are type errors; each message is parsed
 * once.
 */
export function wordsOf<English extends Catalogue>(
  name: string,
  english: English,
): Words<keyof English & string> {
  let spoken = tongue();
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    if (spoken !== tongue()) {
      spoken = tongue();
      parsed.clear();
    }
    const message = spoken.catalogue(name, english)[key] ?? key;
    if (typeof message === 'string' && !message.includes('{')) return message;
    const format = parsed.get(key) ?? new IntlMessageFormat(message, spoken.locale);
    parsed.set(key, format);
    return String(format.format(values));
  };
}
