import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { messages } from '../../../src/cli/build/messages-plugin.ts';
import { LANGUAGES } from '../../../src/ui/language.ts';

const FOLDER = 'src/ui/catalogue';

type Message = ConstructorParameters<typeof IntlMessageFormat>[0];

/** A catalogue as a built page has it. */
function built(source: string): { readonly [key: string]: Message } {
  const { transform } = messages();
  if (typeof transform !== 'object') throw new Error('the plugin takes no catalogues');
  const handler = transform.handler as unknown as (text: string) => string;
  return JSON.parse(handler(source)) as { readonly [key: string]: Message };
}

/** Every argument of any message, as it may come. */
const ANY = new Proxy({}, { has: () => true, get: (_, name) => (name === 'locale' ? 'x' : 3) });

const files = LANGUAGES.flatMap((language) =>
  readdirSync(`${FOLDER}/${language}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [language, name] as const),
);

test.each(files)(
  'the messages of %s/%s say the same, parsed at build or read as written',
  (language, name) => {
    const source = readFileSync(`${FOLDER}/${language}/${name}`, 'utf8');
    const written = JSON.parse(source) as { readonly [key: string]: string };
    const parsed = built(source);
    expect(Object.keys(parsed)).toEqual(Object.keys(written));
    for (const [key, message] of Object.entries(written)) {
      const now = parsed[key] ?? '';
      if (!message.includes('{')) expect(now).toBe(message);
      else {
        expect(typeof now, key).not.toBe('string');
        const said = [now, message].map((one) => new IntlMessageFormat(one, language).format(ANY));
        expect(said[0], key).toBe(said[1]);
      }
    }
  },
);
