import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { dayInWords } from '../../day.ts';
import { guideWords } from '../guide-words.ts';

/** Shows who must report what, and by when, in this jurisdiction. */
export function Duties({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const { name, reporting = [] } = jurisdiction;
  return (
    <div class="duties">
      <h3>{guideWords('duties', { name })}</h3>
      {reporting.length === 0 && <p>{guideWords('duties.none')}</p>}
      <ul class="prose">
        {reporting.map(({ text, lastVerified, stale }) => (
          <li key={text}>
            {text}{' '}
            <span class="slide">
              {lastVerified === undefined
                ? guideWords('duties.unverified')
                : guideWords(stale ? 'duties.stale' : 'duties.checked', {
                    day: dayInWords(lastVerified),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
