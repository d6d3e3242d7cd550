import en from './en.json' with { type: 'json' };

export type WordKey = keyof typeof en;

/** The terminal's words: each `{name}` is filled in. */
export const words = (
  key: WordKey,
  values: { readonly [name: string]: string | number } = {},
): string => en[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
