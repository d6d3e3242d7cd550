import type { SessionState } from '../../core/run/state.ts';
import { words } from './debrief-words.ts';

interface SureReviewProps {
  readonly state: SessionState;
}

function sureText({ middle, end }: SessionState['guesses']): string {
  if (middle !== undefined && end !== undefined) return words('sure.both', { middle, end });
  if (middle !== undefined) return words('sure.middle', { middle });
  return end === undefined ? words('sure.none') : words('sure.end', { end });
}

/** How sure the trainee was, twice, and what the story knows. Where it knows nothing, it says so. */
export function SureReview({ state }: SureReviewProps) {
  return (
    <section class="row" aria-labelledby="sure-h">
      <div class="cue">
        <h2 id="sure-h">{words('sure')}</h2>
        <p>{words('sure.rated')}</p>
      </div>
      <div class="prose">
        <p>{sureText(state.guesses)}</p>
        {state.filed && <p>{state.filed.debrief.truth ?? words('truth.none')}</p>}
      </div>
    </section>
  );
}
