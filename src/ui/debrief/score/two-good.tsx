import type { TurnReview } from '../../../core/scoring/debrief.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';

interface GoodPairProps {
  readonly turn: TurnReview;
}

/** The two good answers of one moment, each with what it bought and what it cost. */
export function GoodPair({ turn }: GoodPairProps) {
  const spoken = useSpoken();
  return (
    <ul class="stack-s">
      {turn.good.map(({ text, says, said }) => (
        <li key={text}>
          <SpeechText text={text} />{' '}
          {said && <span class="quiet">{debriefWords('good.said')}</span>}
          <p {...spoken}>{says}</p>
        </li>
      ))}
    </ul>
  );
}

interface TwoGoodProps {
  readonly turns: readonly TurnReview[];
}

/** The moments at which one of two good answers was given. No level stands here: neither is better. */
export function TwoGood({ turns }: TwoGoodProps) {
  const weighed = turns.filter((turn) => turn.weighed);
  if (weighed.length === 0) return null;
  return (
    <section class="row" aria-labelledby="good-h">
      <div class="cue">
        <h2 id="good-h">{debriefWords('good')}</h2>
        <p class="quiet">{debriefWords('good.note')}</p>
      </div>
      <div class="stack-s">
        {weighed.map((turn, index) => (
          <div key={index}>
            <h3>{debriefWords('turn', { number: turn.number })}</h3>
            <GoodPair turn={turn} />
          </div>
        ))}
      </div>
    </section>
  );
}
