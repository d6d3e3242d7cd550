import type { ReplyUnread } from '../core/reply/reply-reading.ts';
import texts from './en/context.json' with { type: 'json' };
import type { WordLine } from './words/word.ts';

const ENGLISH = new Set(texts.english.split(' '));
const OTHER_LANGUAGES = Object.values(texts.languages).map((words) => new Set(words.split(' ')));
const LATIN = /^[a-z0-9'’]+$/;
const MIN_WORDS = 3; // words before a language can be told

/** Returns why a reply cannot be read: no words, another language, or a scene in another language. */
export function unreadable(line: WordLine, scene = 'en'): ReplyUnread | undefined {
  const { words } = line;
  if (words.length === 0 && (line.fillers === 0 || scene !== 'en')) return 'nothing';
  if (scene !== 'en') return 'language'; // a word or two of it can look like English
  if (words.length === 0) return undefined;
  const foreign = words.filter((word) => !LATIN.test(word.text)).length;
  if (foreign * 2 > words.length) return 'language';
  if (words.length < MIN_WORDS) return undefined;
  return OTHER_LANGUAGES.some((set) => isIn(set, words)) ? 'language' : undefined;
}

/** Tells whether more words belong to another language than to English only; “no” and “me” belong to both. */
function isIn(language: ReadonlySet<string>, words: WordLine['words']): boolean {
  const only = words.filter(({ text }) => language.has(text) && !ENGLISH.has(text)).length;
  const both = words.filter(({ text }) => language.has(text) && ENGLISH.has(text)).length;
  const english = words.filter(({ text }) => ENGLISH.has(text)).length - both;
  return only >= 2 && only + Math.min(both, 1) > english;
}

const ACTION_ONLY = /^\s*(?:\[[^\]]*\]|\([^)]*\)|\*[^*]*\*)\s*$/;

/** Tells whether a reply is only an action in brackets, with nothing said. */
export const isAction = ({ source }: WordLine): boolean => ACTION_ONLY.test(source);
