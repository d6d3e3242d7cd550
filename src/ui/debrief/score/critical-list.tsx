import { criticalRuleOf, type Rubric } from '../../../core/rubric/rubric.ts';
import type { CriticalMark } from '../../../core/scoring/decision.ts';
import type { Cap } from '../../../core/scoring/score.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { debriefWords } from '../debrief-words.ts';

interface CriticalListProps {
  readonly marks: readonly CriticalMark[];
  readonly cap: Cap | undefined; // its error is already shown beside the scores
  readonly rubric: Rubric;
  readonly onSee: (beat: string) => void;
}

/** Lists every critical error except the one behind the cap. */
export function CriticalList({ marks, cap, rubric, onSee }: CriticalListProps) {
  const listed = marks.filter((mark) => mark !== cap?.because);
  if (listed.length === 0) return null;
  return (
    <section class="row" aria-labelledby="errors-h">
      <div class="cue">
        <h2 id="errors-h">{debriefWords(cap === undefined ? 'errors' : 'errors.more')}</h2>
        <p>{debriefWords('errors.note')}</p>
      </div>
      <ol class="stack errors">
        {listed.map((mark, index) => (
          <li key={index} class="stack-s">
            <h3>{debriefWords('turn', { number: mark.number })}</h3>
            <p class="line">
              <SpeechText text={mark.said === '' ? debriefWords('said.withheld') : mark.said} />
            </p>
            <p>
              {criticalRuleOf(rubric, mark.code).explain}{' '}
              {debriefWords(mark.repaired ? 'critical.repaired' : 'critical.open')}
            </p>
            <button class="link" type="button" onClick={() => onSee(mark.beat)}>
              {debriefWords('errors.see', { number: mark.number })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
