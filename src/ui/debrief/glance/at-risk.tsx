import type { CriticalMark } from '../../../core/scoring/decision.ts';
import { markWords } from '../../play/reply/mark-words.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { tongue } from '../../tongue.ts';
import { debriefWords } from '../debrief-words.ts';

const MOST_QUOTED = 3; // all of them are in the evidence

interface AtRiskProps {
  readonly marks: readonly CriticalMark[];
  readonly person: string; // name
}

/** Names the moments of serious errors, with the words that were said, what they did, and whether that was repaired. */
export function AtRisk({ marks, person }: AtRiskProps) {
  if (marks.length === 0) return null;
  const moments = new Intl.ListFormat(tongue().locale, { type: 'unit' }).format(
    [...new Set(marks.map(({ number }) => number))].map((number) =>
      debriefWords('line.moment', { number }),
    ),
  );
  const repaired = marks.every((mark) => mark.repaired) ? 'yes' : 'no';
  return (
    <section class="at-risk" aria-labelledby="risk-h">
      <h2 id="risk-h">{debriefWords('risk', { repaired, moments })}</h2>
      <ul>
        {marks.slice(0, MOST_QUOTED).map((mark) => (
          <li key={`${mark.beat} ${mark.code}`}>
            <b class="small">{debriefWords('turn', { number: mark.number })}</b>
            <p class="quoted">
              {mark.said === '' ? debriefWords('said.withheld') : <SpeechText text={mark.said} />}
            </p>
            <p class="small">
              {markWords(`error.${mark.code}`, { who: person })}{' '}
              {mark.repaired && debriefWords('critical.repaired')}
            </p>
          </li>
        ))}
      </ul>
      {marks.length > MOST_QUOTED && (
        <p class="small">{debriefWords('risk.more', { count: marks.length - MOST_QUOTED })}</p>
      )}
    </section>
  );
}
