import type { OwnScenario } from '../../core/cohort/own-record.ts';
import type { Run } from '../../core/cohort/run.ts';
import { words } from './record-words.ts';

interface AttemptTableProps {
  readonly scenario: OwnScenario;
  readonly dayOf: (at: number) => string;
  readonly debriefHref: (session: string) => string;
}

function overallOf({ overall, cappedTo: cap }: Run): string {
  if (overall === undefined) return words('none');
  return cap === undefined ? String(overall) : words('cap', { overall, cap });
}

/** Every complete run of one scenario, oldest first. */
export function AttemptTable({ scenario, dayOf, debriefHref }: AttemptTableProps) {
  const { title, runs } = scenario;
  return (
    <table class="grid-table stackable">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words('attempt.when')}</th>
          <th scope="col">{words('attempt.mode')}</th>
          <th scope="col">{words('attempt.core')}</th>
          <th scope="col">{words('attempt.overall')}</th>
          <th scope="col">{words('attempt.open')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => {
          const day = dayOf(run.startedAt);
          return (
            <tr key={run.session}>
              <th scope="row">{day}</th>
              <td>{words(`mode.${run.mode}`)}</td>
              <td data-h={words('attempt.core')}>{run.core ?? words('none')}</td>
              <td data-h={words('attempt.overall')}>{overallOf(run)}</td>
              <td>
                <a
                  href={debriefHref(run.session)}
                  aria-label={words('attempt.read.of', { title, day })}
                >
                  {words('attempt.read')}
                </a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
