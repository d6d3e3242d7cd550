import type { CheckedRecord } from '../../core/cohort/checked-record.ts';
import { wholeReport } from '../../core/cohort/cohort-report.ts';
import type { RunFilter } from '../../core/cohort/filter.ts';
import { csvFiles, type TextFile } from '../../export/tables.ts';
import { NO_HOME_PAGE, statementsOf } from '../../export/xapi.ts';
import { RUBRIC } from '../texts/rubric.ts';
import type { TakeForm } from './protocol.ts';
import type { Shelf } from './shelf.ts';

async function recordsOf(shelf: Shelf, filter: RunFilter): Promise<readonly CheckedRecord[]> {
  const records: CheckedRecord[] = [];
  for (const session of shelf.sessions(filter)) {
    const record = await shelf.open(session);
    if (record !== undefined) records.push(record);
  }
  return records;
}

/** The runs a filter lets through as files in another form. Their names have no topic words in them. */
export async function takenAs(
  form: TakeForm,
  shelf: Shelf,
  filter: RunFilter,
): Promise<readonly TextFile[]> {
  if (form === 'json') {
    const report = {
      format: 'unscripted-cohort',
      version: 1,
      filter,
      ...wholeReport(shelf.count(filter)),
    };
    return [{ name: 'report.json', text: `${JSON.stringify(report)}\n` }];
  }
  const records = await recordsOf(shelf, filter);
  if (form === 'csv') return csvFiles(records, RUBRIC.now().rubric);
  // The pages are the adopter's own; opened from a file they have no address.
  const homePage = location.protocol.startsWith('http') ? location.origin : NO_HOME_PAGE;
  const statements = records.flatMap((record) => statementsOf(record, homePage));
  return [{ name: 'statements.json', text: `${JSON.stringify(statements)}\n` }];
}
