import type { TurnReview } from '../../../core/scoring/turn-review.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';

interface GoodPairProps {
  readonly turn: TurnReview;
}

/** Shows the two good answers of a beat with what each gains and costs. */
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

/** Lists the beats where one of two good answers was given, without a level, since neither is better. */
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
