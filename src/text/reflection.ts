import { onlyMarkersBefore } from './clause.ts';
import { contentOf, isContent, type Situation, stem } from './context.ts';
import texts from './en/context.json' with { type: 'json' };
import { compile, type Run, runsOf } from './pattern.ts';
import type { Question } from './question.ts';
import type { Line } from './word.ts';

const STEMS = compile(texts.stems);
const SHORT = 6; // words of an echo
const REACH = 18; // words after a stem in which their word may stand

/**
 * Where a reply gives back what was said: a reflective stem, a “you” statement or a short echo, with
 * a content word of the person's last turns (rubric 5, reflection). Without a known turn a stem does.
 */
export function reflectionsOf(
  line: Line,
  questions: readonly Question[],
  at: Situation,
): readonly Run[] {
  const asked = (place: number) =>
    questions.some(
      ({ form, from, to }) =>
        form !== 'declarative' && form !== 'tag' && place >= from && place < to,
    );
  const echoes = line.words.flatMap((word, place) =>
    isContent(word.text) && at.last.has(stem(word.text)) && !asked(place) ? [place] : [],
  );
  const stems = runsOf(STEMS, line).filter(({ from }) => !asked(from));
  const found: Run[] = [];
  for (const { from, to } of stems) {
    const echo = echoes.find((place) => place >= from && place < to + REACH);
    if (echo !== undefined) found.push({ from, to: Math.max(to, echo + 1) });
    else if (
      !at.given &&
      contentOf(line, from, to + REACH).length > 0 &&
      /sound|seem|hear|so you|you said/.test(
        line.words
          .slice(from, to)
          .map((one) => one.text)
          .join(' '),
      )
    )
      found.push({ from, to: Math.min(line.words.length, to + 1) });
  }
  if (found.length > 0) return found;
  const [first] = echoes;
  if (first === undefined) return [];
  const you = line.words.findIndex(
    (word, place) => /^(?:you|your)$/.test(word.text) && !asked(place),
  );
  if (you >= 0) return [{ from: Math.min(you, first), to: Math.max(you, first) + 1 }];
  const before = questions.find((question) => question.from > first)?.from ?? line.words.length;
  const short = before <= SHORT || onlyMarkersBefore(line, first);
  return short ? [{ from: first, to: first + 1 }] : [];
}
