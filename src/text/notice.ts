import type { ReplyNotice } from '../core/reply/reply-reading.ts';
import english from './en/notice.json' with { type: 'json' };
import spanish from './es/notice.json' with { type: 'json' };
import { compile } from './words/pattern.ts';
import type { WordLine } from './words/word.ts';

const PHONE = /(?<![\d-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{3}\)|\d{3})[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}/i;
const FULL_NAME = /\b(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)\b/gu;

/** Words that lead to a notice, in one language. */
interface Words {
  readonly harm: RegExp;
  readonly contact: readonly RegExp[];
  readonly titled: RegExp;
  readonly first: ReadonlySet<string>; // first names, in small letters without accents
}

type Texts = Pick<typeof english, 'harm' | 'titles' | 'intro' | 'first'>;

const oneOf = (words: string): string => words.replaceAll(' ', '|');
const NAME = '\\p{Lu}\\p{Ll}+';

const wordsFrom = ({ harm, titles, intro, first }: Texts, street: string): Words => ({
  harm: compile(harm),
  contact: [
    PHONE,
    MAIL,
    new RegExp(`\\b${street}\\b`, 'iu'),
    new RegExp(`(?:${intro}) ${NAME} ${NAME}`, 'u'),
  ],
  titled: new RegExp(`(?<!\\p{L})(?:${oneOf(titles)})\\.? ${NAME}`, 'iu'),
  first: new Set(first.split(' ')),
});

const ENGLISH = wordsFrom(
  english,
  `\\d{1,5} (?:[\\p{L}'.]{1,30} ){1,3}(?:${oneOf(english.streets)})`,
);
const WORDS: { readonly [language: string]: Words } = { es: wordsFrom(spanish, spanish.street) };

const bare = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Tells whether a reply has a first and last name that are not in the story. */
const named = (text: string, known: string, { first }: Words): boolean =>
  [...text.matchAll(FULL_NAME)].some(
    ([both, given = '']) => first.has(bare(given)) && !known.includes(both),
  );

/** Tells whether a reply has a title and a name of nobody in the story. */
const titled = (text: string, known: string, words: Words): boolean => {
  const name = /\p{Lu}\p{Ll}+$/u.exec(words.titled.exec(text)?.[0] ?? '')?.[0];
  return name !== undefined && !new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(known);
};

/** Finds what gets a gentle notice and is not stored, in the scene's language (content guide 4 and 12). */
export function noticeOf(
  line: WordLine,
  known: readonly string[],
  language = 'en',
): ReplyNotice | undefined {
  const words = WORDS[language] ?? ENGLISH;
  const { source } = line;
  const told = known.join(' ');
  if (line.text.search(words.harm) >= 0) return 'harm-to-minor';
  const contact = words.contact.some((one) => one.test(source));
  return contact || named(source, told, words) || titled(source, told, words)
    ? 'real-name-or-contact'
    : undefined;
}
