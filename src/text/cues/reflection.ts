import texts from '../en/context.json' with { type: 'json' };
import type { Question } from '../questions/question-form.ts';
import { onlyMarkersBefore } from '../words/clause.ts';
import { compile, type Run, runsOf } from '../words/pattern.ts';
import type { WordLine } from '../words/word.ts';
import { contentOf, isContent, type Situation, stem } from './context.ts';

/** A run of words that reflects what was said. */
export interface Reflection extends Run {
  readonly own: boolean; // with a word the person used
}

const STEMS = compile(texts.stems);
const TENTATIVE = compile(texts.tentative);
const COMMON_WORDS = new Set(texts.anybodys.split(' '));
const MAX_ECHO_WORDS = 6; // words of an echo
const MAX_WORDS_AFTER_STEM = 18; // words after a stem in which their word may stand

const overlaps = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;

/**
 * Where a reply gives back what was said: a reflective stem, a “you” statement or a short echo, with
 * a content word of the person's last turns (rubric 5, reflection). A tentative stem (“it sounds
 * like you”) reflects in other words.
 */
export function reflectionsOf(
  line: WordLine,
  questions: readonly Question[],
  at: Situation,
): readonly Reflection[] {
  const real = questions.filter(({ form }) => form !== 'declarative' && form !== 'tag');
  const asked = (place: number) => real.some(({ from, to }) => place >= from && place < to);
  const echoes = line.words.flatMap((word, place) =>
    isContent(word.text) &&
    !COMMON_WORDS.has(word.text) &&
    at.last.has(stem(word.text)) &&
    !asked(place)
      ? [place]
      : [],
  );
  const found: Reflection[] = [];
  for (const { from, to } of runsOf(STEMS, line)) {
    const echo = echoes.find((place) => place >= from && place < to + MAX_WORDS_AFTER_STEM);
    if (!asked(from) && echo !== undefined)
      found.push({ from, to: Math.max(to, echo + 1), own: true });
  }
  for (const run of runsOf(TENTATIVE, line)) {
    const says = contentOf(line, run.from, run.to + MAX_WORDS_AFTER_STEM).length > 0;
    if (says && !asked(run.from) && !found.some((one) => overlaps(one, run)))
      found.push({ ...run, own: false });
  }
  if (found.length > 0) return found;
  const [first] = echoes;
  if (first === undefined) return [];
  const you = line.words.findIndex(
    ({ text }, place) => /^(?:you|your)$/.test(text) && !asked(place),
  );
  if (you >= 0) return [{ from: Math.min(you, first), to: Math.max(you, first) + 1, own: true }];
  const before = questions.find((question) => question.from > first)?.from ?? line.words.length;
  const short = before <= MAX_ECHO_WORDS + 3 || onlyMarkersBefore(line, first);
  return short ? [{ from: first, to: first + 1, own: true }] : [];
}
