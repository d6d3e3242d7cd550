import type { CriticalMark } from '../../../core/scoring/decision.ts';
import { markWords } from '../../play/reply/mark-words.ts';
import { debriefWords } from '../debrief-words.ts';

interface AtRiskProps {
  readonly marks: readonly CriticalMark[];
  readonly person: string; // name
}

/** Names each serious error of a run in a plain sentence, and whether it was repaired. */
export function AtRisk({ marks, person }: AtRiskProps) {
  if (marks.length === 0) return null;
  return (
    <section class="at-risk" aria-labelledby="risk-h">
      <h2 id="risk-h" class="label">
        {debriefWords('risk', { count: marks.length, person })}
      </h2>
      <ul>
        {marks.map(({ beat, code, number, repaired }) => (
          <li key={`${beat} ${code}`} class="small">
            {debriefWords('turn', { number })}. {markWords(`error.${code}`, { who: person })}{' '}
            {repaired && debriefWords('critical.repaired')}
          </li>
        ))}
      </ul>
    </section>
  );
}
