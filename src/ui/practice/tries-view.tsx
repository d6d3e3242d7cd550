import { DRILL_KINDS } from '../../core/practice/drill.ts';
import { type FirstTry, monthsOf, TRY_RESULTS, weekOf } from '../../core/practice/first-try.ts';
import { Action } from '../kit/action.tsx';
import { TableHead } from '../kit/table-head.tsx';
import '../style/table.css';
import { tongue } from '../tongue.ts';
import { practiceWords as t } from './practice-words.ts';
import './practice.css';

const DAY_MS = 86_400_000;
const SHOWN_WEEKS = 8;
const SHOWN_MONTHS = 2;

const inWords = (day: number, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tongue().locale, { ...how, timeZone: 'UTC' }).format(day * DAY_MS);

/** A filled, half or empty ring, and its words beside or behind it. */
const Mark = ({ result, look }: Pick<FirstTry, 'result'> & { readonly look?: string }) => (
  <span>
    <svg class={`six-mark ${result}`} viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" />
      {result === 'weak' && <path d="M5 1a4 4 0 0 1 0 8z" />}
    </svg>{' '}
    <span class={look}>{t(`mark.${result}`)}. </span>
  </span>
);

/** First tries of each kind by week. */
function TriesTable({ tries }: { readonly tries: readonly FirstTry[] }) {
  const weeks = [...new Set(tries.map(({ day }) => weekOf(day)))].slice(-SHOWN_WEEKS);
  const names = weeks.map((week) =>
    t('tries.week', { day: inWords(week, { day: 'numeric', month: 'short' }) }),
  );
  return (
    <section class="six-tries" aria-label={t('tries')} tabindex={0}>
      <table class="grid-table">
        <TableHead columns={[t('tries.kind'), ...names]} />
        <tbody>
          {DRILL_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`kind.${kind}`)}</th>
              {weeks.map((week) => (
                <td key={week}>
                  {tries
                    .filter((one) => one.kind === kind && weekOf(one.day) === week)
                    .map(({ result }, at) => (
                      <Mark key={at} result={result} look="sr" />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface TriesViewProps {
  readonly tries: readonly FirstTry[];
  readonly holdsBack: boolean;
  readonly backHref: string;
  readonly onSave: (format: 'csv' | 'json') => unknown;
  readonly onDelete: () => unknown;
}

/** Own first tries by kind and week: what left room, what was one thing to change, what was not read. */
export function TriesView({ tries, holdsBack, backHref, ...on }: TriesViewProps) {
  const months = monthsOf(tries, (day) => inWords(day, { month: 'long', year: 'numeric' }));
  return (
    <div class="stack">
      <h1>{t('tries')}</h1>
      <p class="lead quiet">{t(tries.length > 0 ? 'tries.lead' : 'tries.none')}</p>
      {holdsBack && <p class="small">{t('held')}</p>}
      {tries.length > 0 && (
        <>
          <TriesTable tries={tries} />
          <p class="small quiet">
            {TRY_RESULTS.map((result) => (
              <Mark key={result} result={result} />
            ))}
          </p>
          {months.slice(-SHOWN_MONTHS).map((month) => (
            <p key={month.month}>{t('tries.month', month)}</p>
          ))}
          <p class="small">{t('save.what')}</p>
          <div class="actions">
            <Action words={t('save.csv')} onPress={() => on.onSave('csv')} />
            <Action words={t('save.json')} onPress={() => on.onSave('json')} />
            <Action look="plain" words={t('delete')} onPress={on.onDelete} />
          </div>
        </>
      )}
      <p>
        <a href={backHref}>{t('back')}</a>
      </p>
    </div>
  );
}
