import type { SessionState } from '../../core/run/state.ts';
import { debriefWords } from './debrief-words.ts';

interface SureReviewProps {
  readonly state: SessionState;
}

function sureText({ middle, end }: SessionState['guesses']): string {
  if (middle !== undefined && end !== undefined) return debriefWords('sure.both', { middle, end });
  if (middle !== undefined) return debriefWords('sure.middle', { middle });
  return end === undefined ? debriefWords('sure.none') : debriefWords('sure.end', { end });
}

/** Shows the trainee's two confidence ratings beside the truth, or says that the story leaves it open. */
export function SureReview({ state }: SureReviewProps) {
  return (
    <section class="row" aria-labelledby="sure-h">
      <div class="cue">
        <h2 id="sure-h">{debriefWords('sure')}</h2>
        <p>{debriefWords('sure.rated')}</p>
      </div>
      <div class="prose">
        <p>{sureText(state.guesses)}</p>
        {state.filed && <p>{state.filed.debrief.truth ?? debriefWords('truth.none')}</p>}
      </div>
    </section>
  );
}
