import type { CheckedRecord } from '../../../core/cohort/checked-record.ts';
import type { RunFilter } from '../../../core/cohort/filter.ts';
import { wholeReport } from '../../../core/cohort/report/cohort-report.ts';
import { cohortFile, recordFiles } from '../../../export/formats.ts';
import type { StudyRow } from '../../../export/tables/study-table.ts';
import type { TextFile } from '../../../export/tables/tables.ts';
import { NO_HOME_PAGE } from '../../../export/xapi.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import type { TakeForm } from '../protocol.ts';
import { personKey } from './people.ts';
import type { Shelf } from './shelf.ts';

async function recordsOf(shelf: Shelf, filter: RunFilter): Promise<readonly CheckedRecord[]> {
  const records: CheckedRecord[] = [];
  for (const session of shelf.sessions(filter)) {
    const record = await shelf.open(session);
    if (record !== undefined) records.push(record);
  }
  return records;
}

/** Exports the runs that match a filter in another format. File names contain no topic words. */
export async function exportAs(
  form: TakeForm,
  shelf: Shelf,
  filter: RunFilter,
  study?: readonly StudyRow[],
): Promise<readonly TextFile[]> {
  if (shelf.count(filter).head().guard !== 'shown') return [];
  if (form === 'json') return cohortFile(wholeReport(shelf.count(filter)), filter);
  // The adopter's own origin; pages opened from a file have none.
  const homePage = location.protocol.startsWith('http') ? location.origin : NO_HOME_PAGE;
  const { rubric, hash } = RUBRIC.now();
  const names = filter.people === 'single';
  const context = { rubric, rubricHash: hash, homePage, names, study, key: personKey(shelf) };
  return recordFiles(form, await recordsOf(shelf, filter), context);
}
