import type { CheckedRecord } from '../core/cohort/checked-record.ts';
import type { RunFilter } from '../core/cohort/filter.ts';
import type { CohortReport } from '../core/cohort/report/cohort-report.ts';
import type { Rubric } from '../core/rubric/rubric.ts';
import { type CodedRecord, codedRecords } from './person-codes.ts';
import type { StudyRow } from './tables/study-table.ts';
import { csvFiles, type TextFile } from './tables/tables.ts';
import { statementsOf } from './xapi.ts';

/** What a format may ask for besides the records. */
export interface ExportContext {
  readonly rubric: Rubric;
  readonly rubricHash: string;
  readonly homePage: string; // of the learners in xAPI: an address of whoever runs the training
  readonly names?: boolean; // whether names and participant codes are included
  readonly study?: readonly StudyRow[] | undefined; // of a locked study (see `studyRows`)
  readonly key: string; // of the codes that stand for people (see `codedRecords`)
}

const jsonFile = (name: string, content: unknown): readonly TextFile[] => [
  { name, text: `${JSON.stringify(content)}\n` },
];

/** Copies a run without name, participant code and device ids; names and codes only if they are asked for. */
function namelessRun(record: CodedRecord, names: boolean) {
  const { pseudonym, participant, person: _, broughtFrom, ...run } = record.run;
  return {
    person: record.code,
    ...(names && { pseudonym, participant }),
    broughtIn: broughtFrom !== undefined,
    ...run,
    verdict: record.verdict,
    signature: record.receipt,
  };
}

type RecordFormat = (
  records: readonly CodedRecord[],
  context: Omit<ExportContext, 'key'>,
) => readonly TextFile[];

const RECORD_FORMATS = {
  csv: (records, { rubric, names, study }) => csvFiles(records, rubric, names, study),
  runs: (records, { rubric, rubricHash, names }) =>
    jsonFile('runs.json', {
      format: 'unscripted-runs',
      version: 3,
      rubric: { version: rubric.version, hash: rubricHash },
      runs: records.map((record) => namelessRun(record, names === true)),
    }),
  xapi: (records, { homePage }) =>
    jsonFile(
      'statements.json',
      records.flatMap((record) => statementsOf(record, homePage)),
    ),
} as const satisfies { readonly [format: string]: RecordFormat };

/** Writes checked records in a format, for the page and the terminal alike. */
export const recordFiles = (
  format: keyof typeof RECORD_FORMATS,
  records: readonly CheckedRecord[],
  { key, ...context }: ExportContext,
): readonly TextFile[] => RECORD_FORMATS[format](codedRecords(records, key), context);

/** The figures of a whole report as a file, with the filter they were counted under. */
export const cohortFile = (report: CohortReport, filter: RunFilter): readonly TextFile[] =>
  jsonFile('report.json', { format: 'unscripted-cohort', version: 3, filter, ...report });
