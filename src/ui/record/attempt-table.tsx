import type { OwnScenario } from '../../core/cohort/people/own-record.ts';
import type { CohortRun } from '../../core/cohort/run.ts';
import { TableHead } from '../kit/table-head.tsx';
import { recordWords } from './record-words.ts';

interface AttemptTableProps {
  readonly scenario: OwnScenario;
  readonly dayOf: (at: number) => string;
  readonly debriefHref: (session: string) => string;
}

function overallOf({ overall, cappedTo: cap }: CohortRun): string {
  if (overall === undefined) return recordWords('none');
  return cap === undefined ? String(overall) : recordWords('cap', { overall, cap });
}

/** Table of all complete runs of one scenario, oldest first. */
export function AttemptTable({ scenario, dayOf, debriefHref }: AttemptTableProps) {
  const { title, runs } = scenario;
  return (
    <table class="grid-table stackable">
      <caption>{title}</caption>
      <TableHead
        columns={(['when', 'mode', 'core', 'overall', 'open'] as const).map((one) =>
          recordWords(`attempt.${one}`),
        )}
      />
      <tbody>
        {runs.map((run) => {
          const day = dayOf(run.startedAt);
          return (
            <tr key={run.session}>
              <th scope="row">{day}</th>
              <td>{recordWords(`mode.${run.mode}`)}</td>
              <td data-h={recordWords('attempt.core')}>{run.core ?? recordWords('none')}</td>
              <td data-h={recordWords('attempt.overall')}>{overallOf(run)}</td>
              <td>
                <a
                  href={debriefHref(run.session)}
                  aria-label={recordWords('attempt.read.of', { title, day })}
                >
                  {recordWords('attempt.read')}
                </a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
