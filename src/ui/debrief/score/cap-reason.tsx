import { criticalRuleOf, type Rubric } from '../../../core/rubric/rubric.ts';
import type { Cap } from '../../../core/scoring/score.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { words } from '../debrief-words.ts';

interface CapReasonProps {
  readonly cap: Cap;
  readonly overall: number; // before the cap
  readonly rubric: Rubric;
  readonly onSee: (beat: string) => void;
}

/** Why a score is capped: the response behind it, what it did, and whether it was repaired. */
export function CapReason({ cap, overall, rubric, onSee }: CapReasonProps) {
  const { to, because, twice } = cap;
  const { open, repaired } = rubric.caps[because.class];
  const lifted = because.repaired ? 'cap.repaired' : 'cap.open';
  return (
    <div class="margin stack-s cap">
      <h3 class="label">{words('cap', { overall, to })}</h3>
      <p>{words('cap.because', { overall, to, number: because.number })}</p>
      <p class="line">
        <SpeechText text={because.said} />
      </p>
      <p>{criticalRuleOf(rubric, because.code).explain}</p>
      <p>{twice ? words('cap.twice', { to }) : words(lifted, { open, repaired })}</p>
      <button class="link" type="button" onClick={() => onSee(because.beat)}>
        {words('cap.see')}
      </button>
    </div>
  );
}
