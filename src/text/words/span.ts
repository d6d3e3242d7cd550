import type { ReplySpan } from '../../core/reply/reply-reading.ts';
import type { Dimension } from '../../core/rubric/dimension.ts';
import { SOUND_LEVEL, TOP_LEVEL } from '../../core/rubric/level.ts';
import type { Levels } from '../../core/scenario/beat.ts';
import forms from '../en/forms.json' with { type: 'json' };
import type { Findings } from '../findings.ts';
import type { Asking } from '../questions/asking.ts';
import type { Question } from '../questions/question-form.ts';
import { sentenceEnd } from './clause.ts';
import type { Run } from './pattern.ts';
import type { WordLine } from './word.ts';

const QUESTION_SLIDE = 26;

/** Returns where a run of words is in the reply as typed, within one sentence. */
export function locateWords(
  line: WordLine,
  { from, to }: Run,
): { readonly from: number; readonly to: number } {
  const first = line.words[from];
  const end = Math.min(to, sentenceEnd(line, from));
  const last = line.words[Math.max(from, end - 1)];
  return { from: first?.from ?? 0, to: last?.to ?? line.source.length };
}

const spanOf = (line: WordLine, run: Run, rest: Omit<ReplySpan, 'from' | 'to'>): ReplySpan => ({
  ...locateWords(line, run),
  ...rest,
});

function questionSpan(line: WordLine, question: Question, asking: Asking): ReplySpan {
  const { form, allowed } = question;
  const good = allowed || form === 'open' || form === 'invitation' || form === 'planning';
  const checked =
    asking.checks && question === asking.counts && (form === 'tag' || form === 'declarative');
  const told = checked && !asking.leading.includes(question);
  return spanOf(line, question, {
    rule: told ? 'checked' : allowed ? 'allowed' : form,
    why: told ? forms.checked : allowed ? forms.allowed : forms[form],
    dimension: 'OPEN',
    slide: QUESTION_SLIDE,
    good: good || told,
  });
}

/** Sorts spans by their position in the text. */
export const spansInOrder = (spans: readonly ReplySpan[]): readonly ReplySpan[] =>
  spans.toSorted((a, b) => a.from - b.from || a.to - b.to);

/**
 * Leaves out findings that contradict the level of their technique: what works where the level says that it did not,
 * and a caution where it is the highest. Otherwise one remark would praise what the next one counts against.
 */
export const agreeWith = (levels: Levels, spans: readonly ReplySpan[]): readonly ReplySpan[] =>
  spans.filter(({ dimension, good }) => {
    const level = dimension && levels[dimension];
    if (level === undefined) return true;
    return good ? level >= SOUND_LEVEL : level < TOP_LEVEL;
  });

/** Lists all findings with their words, in the order of the text; questions that are hidden say nothing of their form. */
export function spansOf(
  found: Findings,
  asking: Asking,
  hidden: readonly Run[] = [],
): readonly ReplySpan[] {
  const { line } = found;
  const cues = [...found.good, ...found.flagged].map(({ cue, ...run }) => {
    const dimension = cue.dimension ?? (Object.keys(cue.caps ?? {})[0] as Dimension | undefined);
    return spanOf(line, run, {
      rule: cue.id,
      why: cue.why,
      ...(dimension && { dimension }),
      slide: cue.slide,
      good: cue.good !== undefined,
    });
  });
  const reflected = found.reflections.map((run) =>
    spanOf(line, run, {
      rule: 'reflection',
      why: forms.reflection,
      dimension: 'LISTEN',
      slide: QUESTION_SLIDE,
      good: true,
    }),
  );
  const asked = found.questions
    .filter(({ from }) => !hidden.some((one) => one.from === from))
    .map((one) => questionSpan(line, one, asking));
  const [first, last] = [asking.different[0], asking.different.at(-1)];
  const stacked =
    asking.stacked && first && last
      ? [
          spanOf(
            line,
            { from: first.from, to: last.to },
            {
              rule: 'stacked',
              why: forms.stacked,
              dimension: 'PACE',
              slide: QUESTION_SLIDE,
              good: false,
            },
          ),
        ]
      : [];
  const presses =
    asking.presses && asking.counts
      ? [
          spanOf(line, asking.counts, {
            rule: 'presses',
            why: forms.presses,
            dimension: 'PACE',
            slide: QUESTION_SLIDE,
            good: false,
          }),
        ]
      : [];
  return spansInOrder([...cues, ...reflected, ...asked, ...stacked, ...presses]);
}
