import type { PeopleFact } from '../core/cohort/people/people-facts.ts';
import type { CohortRun } from '../core/cohort/run.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { isoTime, personCode, sessionCode } from './code.ts';
import { makeCsv, parseCsv } from './csv.ts';

const COLUMNS = ['code', 'person', 'session', 'scenario', 'started'] as const;
type ColumnName = (typeof COLUMNS)[number];

/** Why a sheet of people cannot be read. */
export interface PeopleSheetProblem {
  readonly code: 'no-code-column';
}

/**
 * Makes a sheet that says who is who, one row a run, for the evaluator to fill in. Two device profiles with one code
 * are one person; a row with a session alone counts for that run only. Names are left out.
 */
export const peopleSheet = (runs: readonly CohortRun[]): string =>
  makeCsv({
    columns: COLUMNS,
    rows: runs.map(({ participant, person, session, scenario, startedAt }) => [
      participant,
      personCode(person),
      sessionCode(session),
      scenario,
      isoTime(startedAt),
    ]),
  });

/**
 * Reads a sheet of people. A row with only a code invites somebody; with a session it names the person of that run,
 * else with a person the owner of that device profile. Rows of the template whose code is empty say nothing.
 */
export function readPeopleSheet(
  text: string,
  at: number,
): Result<readonly PeopleFact[], PeopleSheetProblem> {
  const [head = [], ...rows] = parseCsv(text);
  const place = (name: ColumnName) => head.findIndex((cell) => cell.trim().toLowerCase() === name);
  if (place('code') < 0) return err({ code: 'no-code-column' });
  return ok(
    rows.flatMap((row): readonly PeopleFact[] => {
      const cell = (name: ColumnName) => (row[place(name)] ?? '').trim();
      const code = cell('code');
      if (code === '') return [];
      const [person, session] = [
        cell('person').replace(/^p-/, ''),
        cell('session').replace(/^s-/, ''),
      ];
      if (session !== '') return [{ type: 'coded', at, code, session }];
      if (person !== '') return [{ type: 'coded', at, code, person }];
      return [{ type: 'invited', at, code }];
    }),
  );
}
