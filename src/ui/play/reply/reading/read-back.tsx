import { Action } from '../../../kit/action.tsx';
import './reading.css';
import type { ReplySpan } from '../../../../core/reply/reply-reading.ts';
import type { Rubric } from '../../../../core/rubric/rubric.ts';
import { ruleOf } from '../../../../core/rubric/rubric.ts';
import type { Attempt } from '../../../../core/run/state.ts';
import { playWords } from '../../play-words.ts';
import { SaidReply } from '../said-reply.tsx';
import { Slides } from '../slides.tsx';

interface FindingsProps {
  readonly text: string | undefined; // undefined if own words are redacted
  readonly spans: readonly ReplySpan[]; // in the order they are numbered
  readonly rubric: Rubric;
}

/** Lists the findings in a typed reply: words, technique, reason, slide. */
function FindingList({ text, spans, rubric }: FindingsProps) {
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

/**
 * One note for each stretch of words, in the order in which they end, where their numbers stand: what works against the
 * person goes before what helps.
 */
const inOrder = (spans: readonly ReplySpan[]): readonly ReplySpan[] =>
  spans
    .filter(
      (span, at) =>
        !spans.some(
          (other, before) =>
            other.from === span.from &&
            other.to === span.to &&
            (other.good === span.good ? before < at : !other.good),
        ),
    )
    .toSorted((a, b) => a.to - b.to);

interface ReadBackProps {
  readonly attempt: Attempt; // the current one
  readonly rubric: Rubric;
  readonly told: boolean; // the reading is shown: not in an assessment
  readonly onContest: () => void;
  readonly onChange?: (() => void) | undefined; // brings the words back; absent once they count
}

function Contest({ attempt, onContest }: Pick<ReadBackProps, 'attempt' | 'onContest'>) {
  if (attempt.contested) {
    return (
      <p class="note quiet" role="status">
        {playWords('contest.done')}
      </p>
    );
  }
  return <Action link words={playWords('contest')} onPress={onContest} />;
}

/** How a typed reply was read, folded, for after the person has answered; the words can be changed until they count. */
export function ReadBack({ attempt, rubric, told, onContest, onChange }: ReadBackProps) {
  const { reply } = attempt;
  if (reply === undefined) return null;
  const { said, reading } = reply;
  const spans = inOrder(reading.spans);
  const contest = <Contest attempt={attempt} onContest={onContest} />;
  if (!told) return reading.abstain ? null : <p class="read-back">{contest}</p>;
  return (
    <div class="read-back">
      {reading.like !== undefined && (
        <p class="note">{playWords('reading.as', { like: reading.like })}</p>
      )}
      {!reading.abstain && (
        <details>
          <summary>{playWords('reading')}</summary>
          <SaidReply said={said} spans={spans} />
          <FindingList
            text={said.from === 'self' ? said.text : undefined}
            spans={spans}
            rubric={rubric}
          />
          {reading.sounds !== undefined && <p class="note">{playWords('reading.sure')}</p>}
          {contest}
        </details>
      )}
      {onChange && (
        <p>
          <Action link words={playWords('own.not-meant')} onPress={onChange} />{' '}
          <span class="note quiet">{playWords('own.not-meant.note')}</span>
        </p>
      )}
    </div>
  );
}
