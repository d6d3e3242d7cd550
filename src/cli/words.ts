import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };

export type WordKey = keyof typeof en;

const made = new Map<WordKey, IntlMessageFormat>();

/** Returns the parsed message of a key, cached; `<id>` is literal text. */
function messageOf(key: WordKey): IntlMessageFormat {
  const known = made.get(key) ?? new IntlMessageFormat(en[key], 'en', {}, { ignoreTag: true });
  made.set(key, known);
  return known;
}

/** Formats a terminal message (ICU, as on the pages). */
export const terminalWords = (
  key: WordKey,
  values: { readonly [name: string]: string | number } = {},
): string => String(messageOf(key).format(values));
