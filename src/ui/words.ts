import { IntlMessageFormat } from 'intl-messageformat';

/** What can stand in a message: ICU arguments by name. */
export type Values = { readonly [name: string]: string | number };

/** Look a message up by its key in one catalogue. */
export type Words<Key extends string> = (key: Key, values?: Values) => string;

/**
 * The words of one catalogue: a flat JSON object of ICU messages. A key that is not in the
 * catalogue is a type error; each message is parsed once.
 */
export function wordsOf<Catalogue extends { readonly [key: string]: string }>(
  catalogue: Catalogue,
  language = 'en',
): Words<keyof Catalogue & string> {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const message = catalogue[key] ?? key;
    if (!message.includes('{')) return message;
    const format = parsed.get(key) ?? new IntlMessageFormat(message, language);
    parsed.set(key, format);
    return String(format.format(values));
  };
}
