import { plainLines } from './source.ts';

/** One line of Ink without its words. A translation must leave the rest unchanged. */
export interface FramedLine {
  readonly line: number; // from 1
  readonly frame: string;
  readonly words: string; // what a reader would see of it
}

const WORDS = '…';
const WORDED_TAGS = new Set(['title', 'notice', 'dilemma', 'unrated', 'keep', 'goes-on', 'typed']); // tags whose whole value is translated
const WORDED_AFTER_DIMENSION = new Set(['hint', 'why']); // tags whose value is translated after a dimension

/** Tells whether a tag holds a sentence, which a translation changes. */
export const isWordedTag = (name: string): boolean =>
  WORDED_TAGS.has(name) || WORDED_AFTER_DIMENSION.has(name);

const tight = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

function tagFrame(tag: string): string {
  const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(tag) ?? [];
  if (WORDED_TAGS.has(name)) return `${name}: ${WORDS}`;
  if (WORDED_AFTER_DIMENSION.has(name)) return `${name}: ${value.split(' ')[0]} ${WORDS}`;
  return tight(tag);
}

/** Returns the index of the brace that closes the one at `from`, or -1. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Splits at a character, except inside braces. */
function splitOpen(text: string, sign: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Removes the words from the inside of braces: a condition and its branches, alternatives, or a printed variable. */
function bracesFrame(inner: string): string {
  const [condition = '', ...rest] = splitOpen(inner, ':');
  const arms = splitOpen(rest.length > 0 ? rest.join(':') : inner, '|');
  if (rest.length === 0 && arms.length === 1) return `{${tight(inner)}}`;
  const frames = arms.map(textFrame).join('|');
  return rest.length > 0 ? `{${tight(condition)}:${frames}}` : `{${frames}}`;
}

/** Removes the words from a text; braces, diverts and glue stay. */
function textFrame(text: string): string {
  const open = text.indexOf('{');
  const close = open < 0 ? -1 : closing(text, open);
  if (open >= 0 && close < 0) return tight(text); // the head of a block of several lines
  if (open >= 0) {
    const before = textFrame(text.slice(0, open));
    const after = textFrame(text.slice(close + 1));
    return `${before}${bracesFrame(text.slice(open + 1, close))}${after}`;
  }
  return text
    .split(/(->\s*[\w.]*|<>)/)
    .map((part, index) => (index % 2 === 1 ? tight(part) : part.trim() === '' ? '' : WORDS))
    .join('');
}

/** Removes the words from a text and its tags. */
function contentFrame(content: string): string {
  const [text = '', ...tags] = content.split(/(?<!\\)#/);
  return [textFrame(text), ...tags.map((tag) => `# ${tagFrame(tag.trim())}`)].join(' ');
}

const VERBATIM = /^(?:~|=|VAR\b|CONST\b|LIST\b|EXTERNAL\b|INCLUDE\b)/;

function lineFrame(line: string): string {
  if (VERBATIM.test(line)) return tight(line);
  const [, marks = '', body = '', after = ''] = /^([+*][^[]*)\[(.*)\](.*)$/.exec(line) ?? [];
  if (marks !== '') return `${tight(marks)} [${contentFrame(body)}]${contentFrame(after)}`;
  const [, arm = '', rest = ''] = /^(-(?!>)\s*[^:]*:)(.*)$/.exec(line) ?? [];
  if (arm !== '') return `${tight(arm)}${contentFrame(rest)}`;
  return contentFrame(line);
}

/** Returns the text a reader would see of a line, without tags, conditions and marks. */
const wordsOf = (line: string): string => {
  const text = line
    .replace(/^[+*][^[]*\[/, '')
    .replace(/(?<!\\)#.*$/, '')
    .replaceAll(/\{[^{}:|]*:/g, '');
  return tight(text.replaceAll(/[{}|[\]]/g, ' '));
};

/** Lists the lines of an Ink file without their words; skips comments and empty lines. */
export const framesOf = (text: string): readonly FramedLine[] =>
  plainLines(text).flatMap((raw, index) => {
    const line = raw.trim();
    if (line === '') return [];
    const frame = lineFrame(line);
    return [{ line: index + 1, frame, words: frame.includes(WORDS) ? wordsOf(line) : '' }];
  });
