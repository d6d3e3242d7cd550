import type { CohortRun } from '../../../src/core/cohort/run.ts';
import { makeCsv } from '../../../src/export/csv.ts';
import type { CodedRecord } from '../../../src/export/person-codes.ts';
import { tableOf } from '../../../src/export/tables/column.ts';
import { runColumns } from '../../../src/export/tables/run-table.ts';

/** Writes runs that no story made as the exported table of runs, so that no change of a story changes it. */
export function knownTable(runs: readonly CohortRun[]): string {
  const rows = runs.map((run) => {
    const checked = {
      run,
      code: `p-${run.person}`,
      verdict: { is: 'verified' },
      state: {},
      record: { ownWords: 'included' },
    };
    return checked as unknown as CodedRecord;
  });
  return makeCsv(tableOf(runColumns(false), rows));
}
