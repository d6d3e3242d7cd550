import type { Standings } from '../../../core/cohort/filter.ts';
import { reportWords } from '../reports-words.ts';

export interface VerdictCountsProps {
  readonly standings: Standings;
  readonly checking: 'none' | 'working' | 'stopped' | 'done';
  readonly onCheck: () => void;
  readonly onStopCheck: () => void;
  readonly failed: readonly { readonly file: string; readonly href: string }[];
}

/** Shows the number of records per verdict and the progress of checking; announced at start and end. */
export function VerdictCounts(props: VerdictCountsProps) {
  const { standings, checking } = props;
  const { verified, differs, unchecked, pending } = standings;
  const counts = { verified, differs, unchecked, other: standings['other-version'], pending };
  const of = verified + differs + unchecked + counts.other + pending;
  const done = of - pending;
  return (
    <div class="small verdict-counts no-print">
      <p>{reportWords('verdicts', counts)}</p>
      {checking === 'working' && pending > 0 && (
        <p class="no-print">
          <progress value={done} max={of} aria-label={reportWords('checking', { done, of })} />{' '}
          {reportWords('checking', { done, of })}{' '}
          <button type="button" class="btn plain" onClick={props.onStopCheck}>
            {reportWords('checking.stop')}
          </button>
        </p>
      )}
      {checking === 'stopped' && pending > 0 && (
        <button type="button" class="btn plain no-print" onClick={props.onCheck}>
          {reportWords('checking.rest')}
        </button>
      )}
      {props.failed.length > 0 && (
        <details>
          <summary>{reportWords('differs')}</summary>
          <ul>
            {props.failed.map(({ file, href }) => (
              <li key={href}>
                <a href={href}>{file}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="sr" role="status">
        {checking !== 'none' && reportWords(`checking.${checking}`)}
      </p>
    </div>
  );
}
