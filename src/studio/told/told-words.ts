import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };

type Values = { readonly [name: string]: string | number };

/**
 * Makes the lookup for a catalogue for authors, in English unless a locale is named. Each message is parsed once; `<id>` is literal text. A
 * message without arguments needs no parser, which no page has.
 */
export function authorMessages<Key extends string>(
  catalogue: { readonly [K in Key]: string },
  locale = 'en',
): (key: Key, values?: Values) => string {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values = {}) => {
    const message = catalogue[key];
    if (typeof message === 'string' && !message.includes('{')) return message;
    const format =
      parsed.get(key) ?? new IntlMessageFormat(message, locale, {}, { ignoreTag: true });
    parsed.set(key, format);
    return String(format.format(values));
  };
}

export type ToldKey = keyof typeof en;

/** Formats what the verifier found, in one language. */
export type ToldWords = (key: ToldKey, values?: Values) => string;

/** Formats what the verifier found, in English. */
export const toldWords: ToldWords = authorMessages(en);
