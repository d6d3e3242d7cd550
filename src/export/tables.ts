import type { CheckedRecord } from '../core/cohort/checked-record.ts';
import type { Rubric } from '../core/rubric/rubric.ts';
import { dictionaryOf, tableOf } from './column.ts';
import { makeCsv } from './csv.ts';
import { RUN_COLUMNS } from './run-table.ts';
import { TURN_COLUMNS, turnRows } from './turn-table.ts';

/** A file to write. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Exports records as three CSV files: one row per run, one row per turn, and a data dictionary. */
export function csvFiles(records: readonly CheckedRecord[], rubric: Rubric): readonly TextFile[] {
  const runs = { name: 'runs.csv', columns: RUN_COLUMNS };
  const turns = { name: 'turns.csv', columns: TURN_COLUMNS };
  const dictionary = dictionaryOf([
    { file: runs.name, columns: runs.columns },
    { file: turns.name, columns: turns.columns },
  ]);
  return [
    { name: runs.name, text: makeCsv(tableOf(runs.columns, records)) },
    { name: turns.name, text: makeCsv(tableOf(turns.columns, turnRows(records, rubric))) },
    { name: 'dictionary.csv', text: makeCsv(dictionary) },
  ];
}
