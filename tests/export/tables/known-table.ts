import type { CohortRun } from '../../../src/core/cohort/run.ts';
import { encodeRecord } from '../../../src/core/record/record.ts';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { makeCsv } from '../../../src/export/csv.ts';
import { tableOf } from '../../../src/export/tables/column.ts';
import { runColumns } from '../../../src/export/tables/run-table.ts';
import { checkedRecord } from '../../../src/session/audit/checked.ts';
import { traineeOf } from '../../../src/simulate/trainee.ts';
import { platformFour } from '../../content.ts';

/** A whole record, so that a new column may read any part of it. */
function wholeRecord() {
  const content = platformFour();
  const [record] = traineeOf(0, 1, [content], String).records;
  const opened = record && decodeRecord(encodeRecord(record));
  if (!opened?.ok) throw new Error('no record');
  return checkedRecord(opened.value, content, content.rubric, 'none');
}

/** Writes runs that no story made as the exported table of runs, so that no change of a story changes it. */
export function knownTable(runs: readonly CohortRun[]): string {
  const record = wholeRecord();
  const rows = runs.map((run) => ({ ...record, run, code: `p-${run.person}` }));
  return makeCsv(tableOf(runColumns(false), rows));
}
