import type { ReplyUnread } from '../core/reply/reply-reading.ts';
import texts from './en/context.json' with { type: 'json' };
import type { Line } from './words/word.ts';

const ENGLISH = new Set(texts.english.split(' '));
const OTHERS = Object.values(texts.languages).map((words) => new Set(words.split(' ')));
const LATIN = /^[a-z0-9'’]+$/;
const ENOUGH = 3; // words before a language can be told

/** Why a reply cannot be read at all: no words, words of another language, or a scene in one. */
export function unreadable(line: Line, scene = 'en'): ReplyUnread | undefined {
  const { words } = line;
  if (words.length === 0 && (line.fillers === 0 || scene !== 'en')) return 'nothing';
  if (scene !== 'en') return 'language'; // a word or two of it can look like English
  if (words.length === 0) return undefined;
  const foreign = words.filter((word) => !LATIN.test(word.text)).length;
  if (foreign * 2 > words.length) return 'language';
  if (words.length < ENOUGH) return undefined;
  const english = words.filter((word) => ENGLISH.has(word.text)).length;
  const other = Math.max(
    ...OTHERS.map(
      (set) => words.filter((word) => set.has(word.text) && !ENGLISH.has(word.text)).length,
    ),
  );
  return other > english && other >= 2 ? 'language' : undefined;
}

const PLAIN = 0.34; // share of common words from which a line is plain English

/** Whether a line is made of common English words, so that finding nothing in it means something. */
export const isPlain = ({ words }: Line): boolean =>
  words.length >= ENOUGH &&
  words.filter((word) => ENGLISH.has(word.text)).length >= words.length * PLAIN;
