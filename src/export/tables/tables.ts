import type { Rubric } from '../../core/rubric/rubric.ts';
import { makeCsv } from '../csv.ts';
import type { CodedRecord } from '../person-codes.ts';
import { codebookOf } from './codebook.ts';
import { tableOf } from './column.ts';
import { R_SCRIPT } from './r-script.ts';
import { RATER_COLUMNS, raterRows } from './rater-table.ts';
import { RATING_COLUMNS, ratingRows } from './rating-table.ts';
import { runColumns } from './run-table.ts';
import { errorTable, ruleTable, techniqueTable } from './scoring-tables.ts';
import { spssSyntax } from './spss-syntax.ts';
import plain from './tables-en.json' with { type: 'json' };
import { TURN_COLUMNS, turnRows } from './turn-table.ts';

/** A file to write. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Exports records as tables from which every score can be rebuilt: one row per run, per decision, per rating, per level of
 * a rater and per critical error; techniques with weights, rules with caps and cuts, a codebook, and scripts for R and SPSS. Names and
 * participant codes are left out unless asked for.
 */
export function csvFiles(
  records: readonly CodedRecord[],
  rubric: Rubric,
  names = false,
): readonly TextFile[] {
  const runs = runColumns(names);
  const rows = turnRows(records, rubric);
  const codebook = codebookOf(
    [
      { file: 'runs.csv', columns: runs },
      { file: 'turns.csv', columns: TURN_COLUMNS },
      { file: 'ratings.csv', columns: RATING_COLUMNS },
      { file: 'raters.csv', columns: RATER_COLUMNS },
    ],
    Object.entries(plain).map(([file, means]) => ({ file, means })),
  );
  return [
    { name: 'runs.csv', text: makeCsv(tableOf(runs, records)) },
    { name: 'turns.csv', text: makeCsv(tableOf(TURN_COLUMNS, rows)) },
    { name: 'ratings.csv', text: makeCsv(tableOf(RATING_COLUMNS, ratingRows(rows))) },
    { name: 'raters.csv', text: makeCsv(tableOf(RATER_COLUMNS, raterRows(records, names))) },
    { name: 'errors.csv', text: makeCsv(errorTable(records)) },
    { name: 'techniques.csv', text: makeCsv(techniqueTable(rubric)) },
    { name: 'rules.csv', text: makeCsv(ruleTable(rubric)) },
    { name: 'codebook.csv', text: makeCsv(codebook) },
    { name: 'scores.R', text: R_SCRIPT },
    {
      name: 'scores.sps',
      text: [spssSyntax('runs.csv', runs), spssSyntax('ratings.csv', RATING_COLUMNS)].join('\n'),
    },
  ];
}
