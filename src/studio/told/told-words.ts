import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };

export type ToldKey = keyof typeof en;

const made = new Map<ToldKey, IntlMessageFormat>();

/** Returns the parsed message of a key, cached; `<id>` is literal text. */
function messageOf(key: ToldKey, message: string): IntlMessageFormat {
  const known = made.get(key) ?? new IntlMessageFormat(message, 'en', {}, { ignoreTag: true });
  made.set(key, known);
  return known;
}

/** Formats what the verifier found, in English. A message without arguments needs no parser, which no page has. */
export function toldWords(
  key: ToldKey,
  values: { readonly [name: string]: string | number } = {},
): string {
  const message = en[key];
  if (typeof message === 'string' && !message.includes('{')) return message;
  return String(messageOf(key, message).format(values));
}
