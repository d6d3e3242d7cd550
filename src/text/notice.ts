import type { ReplyNotice } from '../core/reply-reading.ts';
import texts from './en/notice.json' with { type: 'json' };
import { compile } from './pattern.ts';
import type { Line } from './word.ts';

const HARM = compile(texts.harm);
const FIRST = new Set(texts.first.split(' '));
const oneOf = (words: string): string => words.replaceAll(' ', '|');
const PHONE = /(?<![\d-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{3}\)|\d{3})[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}/i;
const ADDRESS = new RegExp(
  `\\b\\d{1,5} (?:[\\p{L}'.]{1,30} ){1,3}(?:${oneOf(texts.streets)})\\b`,
  'iu',
);
const TITLED = new RegExp(`\\b(?:${oneOf(texts.titles)})\\.? \\p{Lu}\\p{Ll}+`, 'iu');
const FULL = /\b(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)\b/gu;
const INTRODUCED = new RegExp(`(?:${texts.intro}) \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+`, 'u');

/** A first and a last name that the story did not bring up. */
const named = (text: string, known: string): boolean =>
  [...text.matchAll(FULL)].some(
    ([both, first = '']) => FIRST.has(first.toLowerCase()) && !known.includes(both),
  );

/** A title and a name that nobody in the story goes by. */
const titled = (text: string, known: string): boolean => {
  const name = /\p{Lu}\p{Ll}+$/u.exec(TITLED.exec(text)?.[0] ?? '')?.[0];
  return name !== undefined && !new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(known);
};

/** What is met with a gentle notice, and not stored (content guide 4 and 12). */
export function noticeOf(line: Line, known: readonly string[]): ReplyNotice | undefined {
  const { source } = line;
  const told = known.join(' ');
  if (line.text.search(HARM) >= 0) return 'harm-to-minor';
  const contact = [PHONE, MAIL, ADDRESS, INTRODUCED].some((one) => one.test(source));
  return contact || named(source, told) || titled(source, told)
    ? 'real-name-or-contact'
    : undefined;
}
