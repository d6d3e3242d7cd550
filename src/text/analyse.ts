import type { Levels } from '../core/beat.ts';
import type { Dimension } from '../core/dimension.ts';
import type {
  PossibleError,
  ReplyAct,
  ReplyFlag,
  ReplyReading,
  ReplySpan,
} from '../core/reply-reading.ts';
import { type Asking, askingOf } from './asking.ts';
import { isMarker, sentenceEnd } from './clause.ts';
import context from './en/context.json' with { type: 'json' };
import forms from './en/forms.json' with { type: 'json' };
import { type Findings, findingsOf, type ReplyContext, shows } from './findings.ts';
import { unreadable } from './language.ts';
import { levelsOf, READABLE } from './level.ts';
import { noticeOf } from './notice.ts';
import { compile, type Run } from './pattern.ts';
import type { Question } from './question-form.ts';
import { strongerOf } from './stronger.ts';
import type { Line } from './word.ts';

/** The techniques that words alone can show; the others stay not rated. */
export const READS = READABLE;

const QUESTION_SLIDE = 26;
const FILLER = compile(context.filler);

function place(line: Line, { from, to }: Run): { readonly from: number; readonly to: number } {
  const first = line.words[from];
  const end = Math.min(to, sentenceEnd(line, from));
  const last = line.words[Math.max(from, end - 1)];
  return { from: first?.from ?? 0, to: last?.to ?? line.source.length };
}

/** “Okay”, “I see”: nothing but a sign of being there. */
const isFiller = ({ line }: Findings): boolean =>
  line.text
    .replaceAll(FILLER, '')
    .trim()
    .split(' ')
    .every((word) => word === '' || isMarker(word));

const spanOf = (line: Line, run: Run, rest: Omit<ReplySpan, 'from' | 'to'>): ReplySpan => ({
  ...place(line, run),
  ...rest,
});

function questionSpan(line: Line, question: Question, asking: Asking): ReplySpan {
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

function spansOf(found: Findings, asking: Asking): readonly ReplySpan[] {
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
  const asked = found.questions.map((one) => questionSpan(line, one, asking));
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
  return [...cues, ...reflected, ...asked, ...stacked, ...presses].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}

function actOf(found: Findings, asking: Asking): ReplyAct {
  if (asking.different.length > 0) return 'question';
  if (found.reflections.length > 0) return 'reflection';
  if (asking.counts !== undefined) return 'question';
  const tells = shows(found, 'limits') || shows(found, 'input') || found.flagged.length > 0;
  return tells ? 'input' : 'other';
}

function flagsOf(found: Findings, asking: Asking): readonly ReplyFlag[] {
  const flags = new Set<ReplyFlag>(
    found.flagged.flatMap(({ cue }) => (cue.flag === undefined ? [] : [cue.flag])),
  );
  if (asking.leading.length > 0) flags.add('leading');
  if (asking.presses || asking.different.length > 2) flags.add('too_soon');
  return [...flags];
}

function possibleOf({ line, flagged }: Findings): PossibleError | undefined {
  const hit = flagged.find(({ cue }) => cue.possible !== undefined);
  if (hit?.cue.possible === undefined || hit.cue.ask === undefined) return undefined;
  return { code: hit.cue.possible, ...place(line, hit), ask: hit.cue.ask };
}

const NOT_READ = {
  act: 'other',
  question: 'none',
  stacked: false,
  reflection: false,
  flags: [],
  levels: {} as Levels,
  spans: [],
  abstain: true,
} as const;

/**
 * Reads one typed reply: how it asks, what it gives back, what works against the person, and the
 * level each rated technique earns, every verdict with the words that earned it (rubric 5).
 * Pure: the same text and context give the same reading.
 */
export function analyse(text: string, at: ReplyContext): ReplyReading {
  const found = findingsOf(text, at);
  const unread = unreadable(found.line);
  const notice = noticeOf(found.line, [...at.context, ...at.disclosed]);
  if (unread !== undefined) return { ...NOT_READ, unread, ...(notice && { notice }) };
  const asking = askingOf(found);
  const filler = isFiller(found);
  const possible = possibleOf(found);
  const spans = spansOf(found, asking);
  const stronger = strongerOf(found, asking);
  const nothing = spans.length === 0 && !filler;
  return {
    act: actOf(found, asking),
    question: asking.question,
    stacked: asking.stacked,
    reflection: found.reflections.length > 0 || asking.checks,
    flags: flagsOf(found, asking),
    levels: nothing ? {} : levelsOf(found, asking, at.rates, filler),
    spans,
    abstain: nothing,
    ...(nothing && { unread: 'words' as const }),
    ...(possible && { possible }),
    ...(stronger && { stronger }),
    ...(notice && { notice }),
  };
}
