import type { ReplySpan } from '../../../core/reply/reply-reading.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { words } from '../play-words.ts';
import { Slides } from './slides.tsx';

interface FindingsProps {
  readonly text: string | undefined; // undefined where own words are withheld
  readonly spans: readonly ReplySpan[]; // in the order they are numbered
  readonly rubric: Rubric;
}

/** What was good first, then the rest; each kind in the order of the words. */
export const inOrder = (spans: readonly ReplySpan[]): readonly ReplySpan[] => [
  ...spans.filter(({ good }) => good),
  ...spans.filter(({ good }) => !good),
];

/** What the words of a typed reply told: the words, the technique, the reason, the slide. */
export function Findings({ text, spans, rubric }: FindingsProps) {
  if (spans.length === 0) return null;
  return (
    <ol class="findings" aria-label={words('reading.found')}>
      {spans.map((span, index) => (
        <li key={index} data-good={span.good}>
          {text !== undefined && <q>{text.slice(span.from, span.to)}</q>}{' '}
          <b>
            {words(span.good ? 'reading.good' : 'reading.watch', {
              technique: span.dimension ? ruleOf(rubric, span.dimension).name : 'none',
            })}
          </b>{' '}
          {span.why}
          {span.slide !== undefined && <Slides numbers={[span.slide]} />}
        </li>
      ))}
    </ol>
  );
}
