import { IntlMessageFormat } from 'intl-messageformat';
import type { Plugin } from 'vite';

const CATALOGUE = /\/(?:catalogue\/\w+\/[\w-]+|author\/en|studio\/told\/\w+)\.json$/;
const PARSER = '@formatjs/icu-messageformat-parser';

/**
 * Vite plugin: parses ICU messages with arguments at build time, so that no page needs the parser. Plain messages stay
 * as they are.
 */
export function messages(): Plugin {
  return {
    name: 'unscripted-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: new RegExp(`^${PARSER}$`), replacement: `${PARSER}/no-parser.js` }],
      },
    }),
    transform: {
      filter: { id: CATALOGUE },
      handler: (source) => JSON.stringify(parsed(JSON.parse(source) as Written)),
    },
  };
}

type Written = { readonly [key: string]: unknown };

const parsed = (catalogue: Written): Written =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) =>
      typeof message === 'string' && message.includes('{')
        ? [key, new IntlMessageFormat(message, 'en').getAst()]
        : [key, message],
    ),
  );
