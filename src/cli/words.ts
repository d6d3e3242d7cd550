import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };

export type WordKey = keyof typeof en;

const made = new Map<WordKey, IntlMessageFormat>();

/** The message of a key, parsed once; `<id>` stands for itself. */
function messageOf(key: WordKey): IntlMessageFormat {
  const known = made.get(key) ?? new IntlMessageFormat(en[key], 'en', {}, { ignoreTag: true });
  made.set(key, known);
  return known;
}

/** The terminal's words: ICU messages, as on the pages. */
export const terminalWords = (
  key: WordKey,
  values: { readonly [name: string]: string | number } = {},
): string => String(messageOf(key).format(values));
