import type { ReplySpan } from '../../../../core/reply/reply-reading.ts';
import { type Rubric, ruleOf } from '../../../../core/rubric/rubric.ts';
import { playWords } from '../../play-words.ts';
import { Slides } from '../slides.tsx';

interface FindingsProps {
  readonly text: string | undefined; // undefined if own words are redacted
  readonly spans: readonly ReplySpan[]; // in the order they are numbered
  readonly rubric: Rubric;
}

/** Lists the findings in a typed reply: words, technique, reason, slide. */
export function FindingList({ text, spans, rubric }: FindingsProps) {
  if (spans.length === 0) return null;
  return (
    <ol class="findings" aria-label={playWords('reading.found')}>
      {spans.map((span, index) => (
        <li key={index} data-good={span.good}>
          {text !== undefined && <q>{text.slice(span.from, span.to)}</q>}{' '}
          <b>
            {playWords(span.good ? 'reading.good' : 'reading.watch', {
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
