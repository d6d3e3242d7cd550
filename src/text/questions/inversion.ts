import grammar from '../en/grammar.json' with { type: 'json' };
import { onlyMarkersBefore, sentenceEnd, sentenceStart, startsClause } from '../words/clause.ts';
import { type WordLine, wordOf } from '../words/word.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const HELPERS = setOf(grammar.helpers);
const SUBJECTS = setOf(grammar.subjects);
const PRONOUNS = setOf(grammar.pronouns);
const WORDS_BETWEEN = setOf(grammar.between);
const QUESTION_WORDS = setOf(grammar.question);
const CARRIERS = setOf(grammar.carriers);
const TAKERS = setOf(grammar.takers);
const STARTERS = setOf(grammar.starters);
const VERBS = setOf(grammar.verbs);
const DETERMINERS = setOf(grammar.determiners);
const TIMES = setOf('when where which who');
const AMOUNT_WORD = /^(?:long|many|much|old|often|far)$/;
const CHECKS = /^(?:be|sound|sounds|okay|right|fair|correct|work|help|fit|all)$/; // “would that be okay”
const MAX_WORDS_WITHOUT_HELPER = 8; // words after a question word without a helper verb
const MAX_WORDS_TO_HELPER = 4; // words between a question word and its helper verb: “how long have you”

export const isHelper = (word: string): boolean => HELPERS.has(word);
export const isQuestionWord = (word: string): boolean => QUESTION_WORDS.has(word);

/** Tells whether the sentence of a word ends in a question mark. */
const isMarked = (line: WordLine, at: number): boolean =>
  line.words[sentenceEnd(line, at) - 1]?.asked ?? false;

/** Tells whether the sentence of a word ends in a mark other than a question mark. */
const isStated = (line: WordLine, at: number): boolean => {
  const last = line.words[sentenceEnd(line, at) - 1];
  return (last?.ends ?? false) && last?.asked === false;
};

/** Tells whether a helper verb comes before its subject here: the clearest sign of a question, with or without “?”. */
function isInverted(line: WordLine, at: number): boolean {
  if (!HELPERS.has(wordOf(line, at))) return false;
  let next = at + 1;
  while (WORDS_BETWEEN.has(wordOf(line, next))) next += 1;
  return SUBJECTS.has(wordOf(line, next));
}

/** Tells whether a helper verb inside a run of words opens a question with the subject after it. */
function opensInside(line: WordLine, at: number): boolean {
  const before = wordOf(line, at - 1);
  const next = wordOf(line, at + 1);
  if (QUESTION_WORDS.has(before)) return false;
  if (before === 'you') return TAKERS.has(wordOf(line, at - 2)) && PRONOUNS.has(next);
  if (PRONOUNS.has(before) || HELPERS.has(before) || before === 'not') return false;
  if (/^(?:that|this|it)$/.test(next)) return CHECKS.test(wordOf(line, at + 2));
  return STARTERS.has(next);
}

/** Tells whether a yes-or-no question starts at a word. */
export function opensYesNo(line: WordLine, at: number): boolean {
  const here = wordOf(line, at);
  const next = wordOf(line, at + 1);
  if (!HELPERS.has(here)) return false;
  const fresh = startsClause(line, at);
  if (!isInverted(line, at)) {
    const named = next !== '' && next !== 'not' && !/^(?:have|had|may|will|might)$/.test(here);
    return fresh && named && line.words[at]?.ends !== true && isMarked(line, at);
  }
  if (DETERMINERS.has(next) && isStated(line, at)) return false;
  if (here === 'have' && !/^(?:you|they|there|any|your|things)$/.test(next)) return false;
  if (here === 'may' || here === 'might') return fresh && next === 'i';
  return fresh || (!isStated(line, at) && opensInside(line, at));
}

/** Tells whether “that” or “this” has no noun after it: “how long ago was that”, “how much would that be”. */
const isThat = (line: WordLine, at: number): boolean =>
  /^(?:that|this|those|these)$/.test(wordOf(line, at)) &&
  (at + 1 >= sentenceEnd(line, at) || /^(?:be|for|to|in|on|with)$/.test(wordOf(line, at + 1)));

/** Tells whether a helper verb and its subject soon follow a question word. */
export function isFollowed(line: WordLine, at: number): boolean {
  if (PRONOUNS.has(wordOf(line, at + 1)) && !isInverted(line, at + 1)) return false;
  for (let next = at + 1; next <= at + MAX_WORDS_TO_HELPER; next += 1) {
    if (next > at + 1 && line.words[next - 1]?.ends) return false;
    if (wordOf(line, next) === 'to') return false;
    const after = next === at + 1 || !PRONOUNS.has(wordOf(line, next - 1));
    const near =
      next === at + 1 || !DETERMINERS.has(wordOf(line, next + 1)) || isThat(line, next + 1);
    if (after && near && isInverted(line, next)) return true;
  }
  return false;
}

/**
 * “Why you no leave”, “how long you been here”, “how you feel today”: a question without its helper
 * verb. A longer run with another “is” is a statement: “what you need is rest”.
 */
function isBroken(line: WordLine, at: number): boolean {
  const [here, next] = [wordOf(line, at), wordOf(line, at + 1)];
  const you = next === 'you' || wordOf(line, at + 2) === 'you';
  if (!you || TIMES.has(here)) return false;
  const end = Math.min(sentenceEnd(line, at), at + MAX_WORDS_WITHOUT_HELPER + 3);
  const rest = line.words.slice(at + 2, end).map(({ text }) => text);
  if (
    rest.length > MAX_WORDS_WITHOUT_HELPER ||
    rest.some((word) => /^(?:is|are|was|matters|counts|will)$/.test(word))
  )
    return false;
  return (
    here === 'why' ||
    AMOUNT_WORD.test(next) ||
    line.words.findIndex(({ text }, place) => place >= at || text === 'you') >= at
  );
}

/** Tells whether a question word opens a question here, unlike in “I see what you mean”. */
export function opensWh(line: WordLine, at: number): boolean {
  const here = wordOf(line, at);
  if (!QUESTION_WORDS.has(here)) return false;
  const before = wordOf(line, at - 1);
  const next = wordOf(line, at + 1);
  const fresh = startsClause(line, at);
  const relative = TIMES.has(here);
  if (isFollowed(line, at)) return !relative || fresh || !CARRIERS.has(before) || before === 'is';
  if (here === 'how' && next === 'come') return true;
  if (fresh && isBroken(line, at)) return true;
  const offered = wordOf(line, sentenceStart(line, at)) === 'if' && isMarked(line, at); // “If you want to say, what …?”
  if (!fresh && !offered && CARRIERS.has(before)) return false;
  if (VERBS.has(next)) {
    if (here === 'who') return fresh;
    if (isStated(line, at) && !onlyMarkersBefore(line, at) && !line.words[at - 1]?.ends)
      return false;
    return !relative || next === 'else' || isMarked(line, at);
  }
  return fresh && isMarked(line, at) && (here !== 'when' || sentenceEnd(line, at) - at > 1);
}
