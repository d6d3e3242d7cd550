import './reading.css';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ReplySpan } from '../../../core/reply/reply-reading.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Replied } from '../../../core/run/event.ts';
import type { Intent, SelfMark } from '../../../core/run/intent.ts';
import { currentTurn, type SessionState } from '../../../core/run/state.ts';
import { playWords } from '../play-words.ts';
import { Closest } from './closest.tsx';
import { MarkedText } from './marked-text.tsx';
import { Slides } from './slides.tsx';
import { isRead } from './typing.ts';

interface FindingsProps {
  readonly text: string | undefined; // undefined if own words are redacted
  readonly spans: readonly ReplySpan[]; // in the order they are numbered
  readonly rubric: Rubric;
}

/** Sorts findings: good ones first, each kind in text order. */
const inOrder = (spans: readonly ReplySpan[]): readonly ReplySpan[] => [
  ...spans.filter(({ good }) => good),
  ...spans.filter(({ good }) => !good),
];

/** Lists the findings in a typed reply: words, technique, reason, slide. */
function Findings({ text, spans, rubric }: FindingsProps) {
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

interface ReadingPanelProps {
  readonly state: SessionState;
  readonly replied: Replied;
  readonly rubric: Rubric;
  readonly panel: RefObject<HTMLElement | null>;
  readonly send: (intent: Intent) => void;
  readonly onAgain: (lines: boolean) => void; // before it counts: retype, or choose a line
}

/** Shows how a typed reply was read, before the person answers, and asks what is open. */
export function ReadingPanel(props: ReadingPanelProps) {
  const { state, replied, rubric, panel, send, onAgain } = props;
  const { reading, said, nearest } = replied;
  const [meant, setMeant] = useState<boolean | undefined>(undefined);
  const practice = state.began.mode === 'practice';
  const beat = currentTurn(state)?.beat;
  const text = said.from === 'self' ? said.text : undefined;
  const spans = inOrder(reading.abstain ? [] : reading.spans);
  const { possible } = reading;
  const settle = (option?: string, self: readonly SelfMark[] = [], answer = meant) =>
    send({
      type: 'settle',
      ...(option !== undefined && { option }),
      ...(answer !== undefined && { meant: answer }),
      ...(self.length > 0 && { self }),
    });
  const answer = (yes: boolean) => {
    setMeant(yes);
    if (nearest !== undefined) settle(undefined, [], yes);
  };
  const asking = possible !== undefined && meant === undefined;
  return (
    <section class="remark reading" aria-labelledby="reading-h" tabindex={-1} ref={panel}>
      <h2 id="reading-h">{playWords('reading')}</h2>
      {text === undefined ? (
        <p class="dir">{playWords('reading.unkept')}</p>
      ) : (
        <MarkedText text={text} spans={practice ? spans : []} numbered />
      )}
      {practice && !reading.abstain && <Findings text={text} spans={spans} rubric={rubric} />}
      {reading.abstain && (
        <p>
          {playWords(isRead(state) ? `reading.unread.${reading.unread ?? 'words'}` : 'own.unread')}
        </p>
      )}
      {asking && (
        <div class="asked">
          <p class="label">{possible.ask}</p>
          <div class="actions">
            <button class="btn" type="button" onClick={() => answer(true)}>
              {playWords('meant.yes')}
            </button>
            <button class="btn" type="button" onClick={() => answer(false)}>
              {playWords('meant.no')}
            </button>
          </div>
        </div>
      )}
      {!asking && beat !== undefined && nearest === undefined && (
        <Closest beat={beat} unread={reading.abstain} onClosest={settle} />
      )}
      {!asking && nearest !== undefined && (
        <div class="actions next">
          <button class="btn main" type="button" onClick={() => settle()}>
            {playWords('goOn')}
          </button>
        </div>
      )}
      <p class="actions">
        <button class="link" type="button" onClick={() => onAgain(false)}>
          {playWords('own.change')}
        </button>
        <button class="link" type="button" onClick={() => onAgain(true)}>
          {playWords('own.again')}
        </button>
      </p>
      {state.contested && (
        <p class="note quiet" role="status">
          {playWords('contest.done')}
        </p>
      )}
      {!state.contested && !reading.abstain && (
        <button class="link" type="button" onClick={() => send({ type: 'contest' })}>
          {playWords('contest')}
        </button>
      )}
    </section>
  );
}
