import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, LOCALES } from '../../src/ui/language.ts';

type Catalogue = { readonly [key: string]: string };

const FOLDER = 'src/ui/catalogue';

/** Names are names: these are the same in every language. */
const NOT_TRANSLATED = ['pseudonyms.json'];

const read = (language: string, name: string): Catalogue =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/${name}`, 'utf8')) as Catalogue;

const namesIn = (language: string): readonly string[] =>
  readdirSync(`${FOLDER}/${language}`)
    .filter((name) => name.endsWith('.json') && !NOT_TRANSLATED.includes(name))
    .toSorted();

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The frame of a message: each argument with its kind, each choice with its arms. */
function frameOf(elements: readonly Element[]): readonly string[] {
  return elements
    .flatMap((element): readonly string[] => {
      const inner = element as unknown as {
        value?: string;
        options?: Record<string, { value: readonly Element[] }>;
      };
      if (element.type === 0 || element.type === 7) return [];
      const arms = Object.entries(inner.options ?? {}).map(
        ([arm, { value }]) => `${arm}: ${frameOf(value).join(' ')}`,
      );
      return [`${element.type} ${inner.value} (${arms.toSorted().join(', ')})`];
    })
    .toSorted();
}

const frame = (message: string, locale: string): readonly string[] =>
  frameOf(new IntlMessageFormat(message, locale).getAst());

/** Words that are the same in both languages, by their sense. */
const SAME: readonly string[] = [
  'Unscripted',
  'Atkinson',
  'No',
  'Normal',
  'Canvas',
  'WebGL',
  'Eli',
  'General',
  'No',
  'Error',
  'Kappa',
  'ICC(2,1)',
  'n',
  'E',
  'H',
  'N',
  'P',
  'R',
  'W',
  'V',
  'OpenDyslexic',
  'SCORM 1.2',
  'cmi5',
  '{minutes} min',
  'Enter',
  '?',
];

/** A message that is nothing but arguments, signs and figures reads alike in every language. */
const isBare = (message: string): boolean =>
  !/\p{L}/u.test(message.replaceAll(/\{[^{}]*\}/g, '')) || SAME.includes(message);

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

test.each(OTHERS)('every catalogue is there in %s, and no other', (language) => {
  expect(namesIn(language)).toEqual(namesIn('en'));
});

const CATALOGUES = OTHERS.flatMap((language) =>
  namesIn(language).map((name) => [language, name] as const),
);

describe.each(CATALOGUES)('%s/%s', (language, name) => {
  const [english, other] = [read('en', name), read(language, name)];

  test('has the same keys in the same order', () => {
    expect(Object.keys(other)).toEqual(Object.keys(english));
  });

  test('takes the same arguments and has the same arms', () => {
    for (const [key, message] of Object.entries(english)) {
      expect(frame(other[key] ?? '', LOCALES[language]), key).toEqual(frame(message, LOCALES.en));
    }
  });

  test('has no English left', () => {
    const left = Object.entries(english).filter(
      ([key, message]) => message !== '' && other[key] === message && !isBare(message),
    );
    expect(left).toEqual([]);
  });
});

test('words are asked for under the name of the catalogue they come from', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const asked = files.flatMap((name) => {
    const source = readFileSync(`src/${name}`, 'utf8');
    const from = new Map(
      [...source.matchAll(/import (\w+) from '[^']*catalogue\/en\/([\w-]+)\.json'/g)].map(
        ([, local = '', catalogue = '']) => [local, catalogue],
      ),
    );
    return [...source.matchAll(/wordsOf\('([\w-]+)', (\w+)\)/g)].map(
      ([, given = '', local = '']) => ({ name, given, comes: from.get(local) }),
    );
  });
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter(({ given, comes }) => given !== comes)).toEqual([]);
});
