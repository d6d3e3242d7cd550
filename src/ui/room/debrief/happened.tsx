import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { SessionEvent } from '../../../core/run/event.ts';
import { replay } from '../../../core/run/reduce.ts';
import { type Debrief, debrief, type TurnReview } from '../../../core/scoring/debrief.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { roomDebriefWords } from './debrief-words.ts';

interface HappenedProps {
  readonly review: Debrief;
  readonly cast: { readonly [id: string]: string };
  readonly before: readonly (readonly SessionEvent[])[]; // abandoned paths
  readonly rubric: Rubric;
}

/** Lists what was heard and said, and the abandoned paths. */
export function Happened({ review, cast, before, rubric }: HappenedProps) {
  return (
    <section aria-labelledby="description-h">
      <h2 id="description-h">{roomDebriefWords('description')}</h2>
      <p class="quiet">{roomDebriefWords('description.hint')}</p>
      <Turns turns={review.turns} cast={cast} />
      {before.length > 0 && (
        <>
          <h3>{roomDebriefWords('paths')}</h3>
          <p class="quiet">{roomDebriefWords('paths.note')}</p>
          {before.map((facts, index) => {
            const state = replay(facts);
            return (
              state.ok && (
                <Turns
                  key={index}
                  turns={debrief(state.value, rubric).turns.slice(-1)}
                  cast={cast}
                />
              )
            );
          })}
        </>
      )}
    </section>
  );
}

interface TurnsProps {
  readonly turns: readonly TurnReview[];
  readonly cast: HappenedProps['cast'];
}

function Turns({ turns, cast }: TurnsProps) {
  return (
    <ol class="happened">
      {turns.map((turn, index) => {
        const heard = turn.lines.findLast(({ who }) => who !== undefined && who !== 'you');
        const last = turn.replies.length - 1;
        return (
          <li key={index}>
            <b>{roomDebriefWords('moment', { number: turn.number })}</b>
            {heard && (
              <p>
                {roomDebriefWords('heard', { who: cast[heard.who ?? ''] ?? '', text: heard.text })}
              </p>
            )}
            {turn.replies.map(({ said }, at) => (
              <p key={at}>
                <i>{roomDebriefWords(at === last ? 'said' : 'first')}:</i>{' '}
                <SpeechText text={said ?? ''} />
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
