import type { TurnReview } from '../../../core/scoring/turn-review.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';
import { Fold } from '../fold.tsx';

/** Shows the two good answers of a beat with what each gains and costs. */
export function GoodPair({ turn }: { readonly turn: TurnReview }) {
  const spoken = useSpoken();
  return (
    <>
      <ul class="stack-s">
        {turn.good.map(({ text, says, said }) => (
          <li key={text}>
            <SpeechText text={text} />{' '}
            {said && <span class="quiet">{debriefWords('good.said')}</span>}
            <p {...spoken}>{says}</p>
          </li>
        ))}
      </ul>
      {turn.calledWrong !== undefined && (
        <p>{debriefWords('good.wrong', { person: turn.calledWrong })}</p>
      )}
    </>
  );
}

/** Folds the beats where one of two good answers was given, without a level, since neither is better. */
export function TwoGood({ turns }: { readonly turns: readonly TurnReview[] }) {
  const weighed = turns.filter((turn) => turn.weighed);
  if (weighed.length === 0) return null;
  const moments = weighed.map(({ number }) => String(number)).join(', ');
  return (
    <Fold title={debriefWords('good.at', { count: weighed.length, moments })}>
      <div class="stack">
        <p class="quiet">{debriefWords('good.note')}</p>
        {weighed.map((turn, index) => (
          <div key={index} class="stack-s">
            <h2 class="label">{debriefWords('turn', { number: turn.number })}</h2>
            <GoodPair turn={turn} />
          </div>
        ))}
      </div>
    </Fold>
  );
}
