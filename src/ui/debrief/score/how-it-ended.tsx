import type { Attempts } from '../../../core/run/attempts.ts';
import type { SessionState } from '../../../core/run/state.ts';
import { debriefWords } from '../debrief-words.ts';
import { SaidLine } from '../turns/reply-text.tsx';

interface HowItEndedProps {
  readonly state: SessionState;
  readonly before: Attempts['before'] | undefined;
  readonly erred: boolean; // a critical error counts
  readonly nameOf: (who: string) => string;
}

function beforeText({ practice, unfinished }: Attempts['before']): string {
  return debriefWords('before.text', {
    practice: debriefWords('before.practice', { count: practice }),
    unfinished: debriefWords('before.unfinished', { count: unfinished }),
  });
}

/** Shows the ending as it was told, and how many runs came before this record. */
export function HowItEnded({ state, before, erred, nameOf }: HowItEndedProps) {
  const { ended } = state;
  if (ended === undefined) return null;
  return (
    <section class="row wide first" aria-labelledby="ended-h">
      <div class="cue">
        <h2 id="ended-h">{debriefWords('ended')}</h2>
      </div>
      <div class="stack ended">
        {ended.lines.map((line, index) => (
          <div key={index}>
            <SaidLine line={line} nameOf={nameOf} />
          </div>
        ))}
        <p class="small quiet">{debriefWords(erred ? 'ended.note.errors' : 'ended.note')}</p>
      </div>
      {before && (
        <div class="margin stack-s">
          <h3 class="label">{debriefWords('before')}</h3>
          <p>{beforeText(before)}</p>
        </div>
      )}
    </section>
  );
}
