import { DRILL_KINDS } from '../../core/practice/drill.ts';
import { type FirstTry, monthsOf, TRY_RESULTS, weekOf } from '../../core/practice/first-try.ts';
import { Action } from '../kit/action.tsx';
import { Message } from '../shell/message.tsx';
import '../style/table.css';
import { tongue } from '../tongue.ts';
import { practiceWords as t } from './practice-words.ts';
import './practice.css';

const DAY_MS = 86_400_000;
const SHOWN_WEEKS = 8;
const SHOWN_MONTHS = 2;

const inWords = (day: number, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tongue().locale, { ...how, timeZone: 'UTC' }).format(day * DAY_MS);

/** A filled, half or empty ring, which its words stand beside or behind. */
const Mark = ({ result }: Pick<FirstTry, 'result'>) => (
  <svg class={`six-mark ${result}`} viewBox="0 0 10 10" aria-hidden="true">
    <circle cx="5" cy="5" r="4" />
    {result === 'weak' && <path d="M5 1a4 4 0 0 1 0 8z" />}
  </svg>
);

/** First tries of each kind by week. */
function TriesTable({ tries }: { readonly tries: readonly FirstTry[] }) {
  const weeks = [...new Set(tries.map(({ day }) => weekOf(day)))].slice(-SHOWN_WEEKS);
  const marksOf = (kind: FirstTry['kind'], week: number) =>
    tries
      .filter((one) => one.kind === kind && weekOf(one.day) === week)
      .map(({ result }, at) => (
        <span key={at}>
          <Mark result={result} /> <span class="sr">{t(`mark.${result}`)}. </span>
        </span>
      ));
  return (
    <section class="six-tries" aria-label={t('tries')} tabindex={0}>
      <table class="grid-table">
        <thead>
          <tr>
            <th scope="col">{t('tries.kind')}</th>
            {weeks.map((week) => (
              <th key={week} scope="col">
                {t('tries.week', { day: inWords(week, { day: 'numeric', month: 'short' }) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DRILL_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`kind.${kind}`)}</th>
              {weeks.map((week) => (
                <td key={week}>{marksOf(kind, week)}</td>
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
  readonly message: string | undefined;
  readonly holdsBack: boolean;
  readonly backHref: string;
  readonly onSave: (format: 'csv' | 'json') => void;
  readonly onDelete: () => void;
}

/** Own first tries by kind and week: what left room, what was one thing to change, what was not read. */
export function TriesView({ tries, message, holdsBack, backHref, ...on }: TriesViewProps) {
  const months = monthsOf(tries, (day) => inWords(day, { month: 'long', year: 'numeric' }));
  return (
    <div class="stack">
      <h1>{t('tries')}</h1>
      {message !== undefined && <Message text={message} />}
      <p class="lead quiet">{t(tries.length > 0 ? 'tries.lead' : 'tries.none')}</p>
      {holdsBack && <p class="small">{t('held')}</p>}
      {tries.length > 0 && (
        <>
          <TriesTable tries={tries} />
          <p class="small quiet">
            {TRY_RESULTS.map((result) => (
              <span key={result}>
                <Mark result={result} /> {t(`mark.${result}`)}{' '}
              </span>
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
