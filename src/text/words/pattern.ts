import classes from '../en/classes.json' with { type: 'json' };
import { type WordLine, wordAt } from './word.ts';

/** A run of words, as indexes in a line. */
export interface Run {
  readonly from: number; // first word
  readonly to: number; // after the last word
}

/** Word classes of the lexicon. A class may use earlier ones. */
const CLASSES = new Map<string, string>();
const fill = (pattern: string): string =>
  pattern
    .replaceAll(/ ?~(\d)/g, '(?: [^ ]+){0,$1}')
    .replaceAll(/<([\w-]+)>/g, (_, name: string) => {
      const inner = CLASSES.get(name);
      if (inner === undefined) throw new Error(`the lexicon has no word class ${name}`);
      return inner;
    });
for (const [name, words] of Object.entries(classes)) CLASSES.set(name, `(?:${fill(words)})`);

/**
 * Compiles a pattern of the lexicon: words with single spaces, `<class>`, `( …)?`, `|`,
 * `~3` for up to three words of any kind. It always matches whole words.
 */
export const compile = (patterns: readonly string[]): RegExp =>
  new RegExp(` (?:${patterns.map(fill).join('|')})(?= )`, 'g');

/** Finds the matches of a compiled pattern in a line. */
export function runsOf(pattern: RegExp, line: WordLine): readonly Run[] {
  const runs: Run[] = [];
  for (const match of line.text.matchAll(pattern)) {
    const from = wordAt(line, match.index + 1);
    runs.push({ from, to: wordAt(line, match.index + match[0].length - 1) + 1 });
  }
  return runs;
}
