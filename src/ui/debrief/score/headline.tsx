import type { Attempts } from '../../../core/run/attempts.ts';
import type { SessionState } from '../../../core/run/state.ts';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';
import { SaidLine } from '../turns/reply-text.tsx';

interface HeadlineProps {
  readonly state: SessionState;
  readonly before: Attempts['before'] | undefined;
  readonly erred: boolean; // a critical error counts
  readonly readOnly: boolean;
  readonly nameOf: (who: string) => string;
}

function beforeText({ practice, unfinished }: Attempts['before']): string {
  return debriefWords('before.text', {
    practice: debriefWords('before.practice', { count: practice }),
    unfinished: debriefWords('before.unfinished', { count: unfinished }),
  });
}

/** Heading of the debrief: the ending, and what the person wanted. */
export function Headline({ state, before, erred, readOnly, nameOf }: HeadlineProps) {
  const { began, ended, filed } = state;
  const spoken = useSpoken();
  const where = debriefWords('where', { title: began.scenario.title, mode: began.mode });
  return (
    <>
      <p class="small quiet over">
        {where}
        {readOnly && `. ${debriefWords('where.file')}`}
      </p>
      <h1 {...spoken}>{ended?.title ?? began.scenario.title}</h1>
      {ended && (
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
          <div class="margin stack-s">
            {filed && (
              <>
                <h3 class="label">{debriefWords('wanted', { person: nameOf(began.person) })}</h3>
                <p {...spoken}>{filed.debrief.wanted}</p>
              </>
            )}
            {before && (
              <>
                <h3 class="label">{debriefWords('before')}</h3>
                <p>{beforeText(before)}</p>
              </>
            )}
          </div>
        </section>
      )}
    </>
  );
}
