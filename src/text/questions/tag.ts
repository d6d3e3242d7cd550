import grammar from '../en/grammar.json' with { type: 'json' };
import { isMarker, sentenceStart } from '../words/clause.ts';
import { slice, type WordLine, wordOf } from '../words/word.ts';
import type { Found } from './question-form.ts';

const TAG = new RegExp(`^ (?:${grammar.tags}) $`);
const BARE_TAG = new RegExp(`^(?:${grammar.bareTags})$`);
const NO_TAG_AFTER = new Set(grammar.noTagAfter.split(' '));
const CLOSING_WORD = /^(?:right|correct|no|yeah|huh|yes|true|okay)$/;
const OPENERS = /^(?:you|he|she|they|it|that|this|so|your|the)$/;

/** Tells whether the word is a tag question, and not part of the statement as in “You can just say no”. */
function hangs(line: WordLine, at: number): boolean {
  const word = line.words[at];
  if (word === undefined || word.asked) return true;
  if (!BARE_TAG.test(word.text) || NO_TAG_AFTER.has(wordOf(line, at - 1))) return false;
  const start = line.words.findIndex((one, place) => place < at && !isMarker(one.text));
  return (
    (start >= 0 && OPENERS.test(wordOf(line, sentenceStart(line, at - 1)))) ||
    OPENERS.test(wordOf(line, start))
  );
}

/** Finds the tag question at the end of a statement: “…, right”, “…, didn't he”. */
export function tagOf(line: WordLine): Found | undefined {
  const { words } = line;
  for (let size = 3; size >= 1; size -= 1) {
    const at = words.length - size;
    if (at < 2 || !TAG.test(slice(line, at, words.length))) continue;
    if (size === 1 && !hangs(line, at)) continue;
    return { from: sentenceStart(line, at - 1), to: words.length, form: 'tag' };
  }
  return undefined;
}

/** Lists sentences that end in “?” but have no question in their words (declarative questions). */
export function declarativesOf(line: WordLine, found: readonly Found[]): readonly Found[] {
  return line.words.flatMap((one, at): readonly Found[] => {
    if (!one.asked) return [];
    const from = sentenceStart(line, at);
    if (found.some((run) => run.from <= at && run.to > from)) return [];
    if (at === from && isMarker(one.text)) return [];
    const tag = at - from >= 2 && CLOSING_WORD.test(one.text);
    return [{ from, to: at + 1, form: tag ? 'tag' : 'declarative' }];
  });
}
