import { IntlMessageFormat } from 'intl-messageformat';
import type { Plugin } from 'vite';

const CATALOGUE = /\/(?:catalogue\/\w+\/[\w-]+|author\/en)\.json$/;
const PARSER = '@formatjs/icu-messageformat-parser';

/**
 * Vite plugin: messages with arguments are parsed when the pages are built, so that no page brings
 * a parser along. A plain message stays as it is written.
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
