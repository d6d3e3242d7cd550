import type { Difference, Verdict } from '../../../core/record/verdict.ts';
import { reportWords } from '../reports-words.ts';

const MOST_PLACES = 20;

function Places({ places }: { readonly places: readonly Difference[] }) {
  return (
    <ul>
      {places.slice(0, MOST_PLACES).map((place) => (
        <li key={`${place.seq} ${place.at}`}>{reportWords('verdict.differs.at', { ...place })}</li>
      ))}
    </ul>
  );
}

function explained(verdict: Verdict): string {
  switch (verdict.is) {
    case 'verified':
    case 'differs':
      return reportWords(`verdict.${verdict.is}.is`);
    case 'other-version': {
      const versions = verdict.versions.map((one) => reportWords(`versioned.${one}`)).join(', ');
      return reportWords('verdict.other-version.is', { versions });
    }
    case 'unchecked': {
      const why = verdict.why.map((one) => reportWords(`unchecked.${one}`)).join(', ');
      return reportWords('verdict.unchecked.is', { why });
    }
  }
}

/** Shows the verdict on a record, with the places where it differs. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  return (
    <div>
      <p>
        <span class={verdict.is === 'verified' ? 'flag ok' : 'flag'}>
          {reportWords(`verdict.${verdict.is}`)}
        </span>{' '}
        <span class="small">{explained(verdict)}</span>
      </p>
      {verdict.is === 'differs' && <Places places={verdict.differences} />}
    </div>
  );
}
