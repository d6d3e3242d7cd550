import texts from '../en/context.json' with { type: 'json' };
import { readLine } from '../words/normalise.ts';
import { compile } from '../words/pattern.ts';
import type { WordLine } from '../words/word.ts';

const STOPWORDS = new Set(texts.stopwords.split(' '));
const REFUSED = compile(texts.refused);
const SILENT = compile(texts.silent);
const WORRIED = compile(texts.worried);
const NAMED = 3; // letters a word needs to carry meaning of its own

/** What the person said last and has told so far. */
export interface Situation {
  readonly given: boolean; // some words of the person are known
  readonly before: WordLine | undefined; // their last turn
  readonly last: ReadonlySet<string>; // content words of the last turns
  readonly toldWords: ReadonlySet<string>; // stemmed content words of everything told so far
  readonly refused: boolean; // the last turn says no to talking
  readonly silent: boolean; // the last turn says plainly that they will not talk of it
  readonly worried: boolean; // the last turn voices a worry or feeling
}

/** Stems a word, so that “nights” matches “night” and “walked” matches “walk”. */
export function stem(word: string): string {
  if (word.length <= NAMED) return word;
  const cut = word
    .replace(/'s?$/, '')
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ing|ed|es|er|ly|s)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '');
  return cut.length >= NAMED - 1 ? cut : word;
}

/** Lists the stemmed content words of a line. */
export const contentOf = (line: WordLine, from = 0, to = line.words.length): readonly string[] =>
  line.words
    .slice(from, to)
    .filter((word) => word.text.length >= NAMED && !STOPWORDS.has(word.text))
    .map((word) => stem(word.text));

export const isContent = (word: string): boolean => word.length >= NAMED && !STOPWORDS.has(word);

/** Reads the person's last turns (oldest first) and what was told so far. */
export function situationOf(
  context: readonly string[],
  disclosed: readonly string[],
  opens: 'warm' | 'worried' | undefined,
): Situation {
  const lines = context.map(readLine);
  const last = new Set(lines.slice(-2).flatMap((line) => contentOf(line)));
  const toldWords = new Set(
    [...lines, ...disclosed.map(readLine)].flatMap((line) => contentOf(line)),
  );
  const recent = lines.at(-1)?.text ?? ' ';
  return {
    given: lines.length > 0,
    before: lines.at(-1),
    last,
    toldWords,
    refused: recent.search(REFUSED) >= 0,
    silent: recent.search(SILENT) >= 0,
    worried: opens === undefined ? recent.search(WORRIED) >= 0 : opens === 'worried',
  };
}
