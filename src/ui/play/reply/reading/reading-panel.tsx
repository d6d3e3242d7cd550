import './reading.css';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Replied } from '../../../../core/run/event.ts';
import type { Intent, SelfMark } from '../../../../core/run/intent.ts';
import { currentTurn, type SessionState } from '../../../../core/run/state.ts';
import { playWords } from '../../play-words.ts';
import { SaidReply } from '../said-reply.tsx';
import { isRead } from '../typing.ts';
import { Closest } from './closest.tsx';

interface ReadingPanelProps {
  readonly state: SessionState;
  readonly replied: Replied;
  readonly panel: RefObject<HTMLElement | null>;
  readonly send: (intent: Intent) => void;
  readonly onAgain: (lines: boolean) => void; // before it counts: retype, or choose a line
}

/**
 * Asks what is open before the person can answer a typed reply: what was meant, or which line is closest. How the reply
 * was read comes only after the answer.
 */
export function ReadingPanel({ state, replied, panel, send, onAgain }: ReadingPanelProps) {
  const { reading, said, nearest } = replied;
  const [meant, setMeant] = useState<boolean | undefined>(undefined);
  const beat = currentTurn(state)?.beat;
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
      <h2 id="reading-h">{playWords('reading.before')}</h2>
      <SaidReply said={said} />
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
    </section>
  );
}
