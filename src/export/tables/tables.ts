import { TOP_LEVEL } from '../../core/rubric/level.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Judged } from '../../core/run/event.ts';
import { sessionCode } from '../code.ts';
import { makeCsv, type Table } from '../csv.ts';
import type { CodedRecord } from '../person-codes.ts';
import { type Column, column, LEVEL_LABELS, numberColumn, tableOf } from './column.ts';
import { R_SCRIPT } from './r-script.ts';
import { RATING_COLUMNS, ratingRows } from './rating-table.ts';
import { runColumns } from './run-table.ts';
import { errorTable, ruleTable, techniqueTable } from './scoring-tables.ts';
import { STUDY_COLUMNS, type StudyRow } from './study-table.ts';
import plain from './tables-en.json' with { type: 'json' };
import { TURN_COLUMNS, turnRows } from './turn-table.ts';

const MAX_LABEL_CHARS = 120;
const TEXT_CHARS = 100;

const quoted = (text: string): string => `"${text.replaceAll('"', "'").slice(0, MAX_LABEL_CHARS)}"`;

/** Writes SPSS syntax that opens one exported table, with labels of variables and values and with missing values. */
function spssSyntax(file: string, columns: readonly Column<never>[]): string {
  const variables = columns.map(
    ({ name, isNumber }) => `    ${name} ${isNumber ? 'F8.2' : `A${TEXT_CHARS}`}`,
  );
  const labels = columns.map(({ name, means }) => `  ${name} ${quoted(means)}`);
  const coded = columns.filter(({ labels }) => labels.length > 0);
  const values = coded.map(
    ({ name, labels: known }) =>
      `  ${name} ${known.map(([value, label]) => `${value} ${quoted(label)}`).join(' ')}`,
  );
  const missing = coded.flatMap(({ name, labels: known }) =>
    known.some(([value]) => value > TOP_LEVEL) ? [name] : [],
  );
  const blocks = [
    `* Opens ${file}. Set the working directory to the folder of the tables first (CD).`,
    `GET DATA /TYPE=TXT /FILE="${file}" /ENCODING="UTF8" /ARRANGEMENT=DELIMITED`,
    `  /FIRSTCASE=2 /DELIMITERS="," /QUALIFIER='"'`,
    '  /VARIABLES=',
    `${variables.join('\n')}.`,
    `VARIABLE LABELS\n${labels.join('\n')}.`,
    ...(values.length > 0 ? [`VALUE LABELS\n${values.join('\n/')}.`] : []),
    ...(missing.length > 0 ? [`MISSING VALUES ${missing.join(' ')} (97, 98, 99).`] : []),
    'EXECUTE.',
  ];
  return `${blocks.join('\n')}\n`;
}

/** A level that a rater gave a first response. */
interface RaterRow {
  readonly run: CodedRecord['run'];
  readonly judged: Judged;
  readonly rater: string;
}

/** Lists every level of every rater, also those that were given again; raters are numbered unless `names`. */
function raterRows(records: readonly CodedRecord[], names: boolean): readonly RaterRow[] {
  const all = records.flatMap(({ state, run }) => state.judged.map((judged) => ({ run, judged })));
  const known = [...new Set(all.map(({ judged }) => judged.rater))].sort();
  return all.map((one) => {
    const { rater } = one.judged;
    return { ...one, rater: names ? rater : `r-${known.indexOf(rater) + 1}` };
  });
}

/** Columns of the table with one row per level that a rater gave. */
const RATER_COLUMNS: readonly Column<RaterRow>[] = [
  column('session', ({ run }) => sessionCode(run.session)),
  column('beat', ({ judged }) => judged.beat),
  column('technique', ({ judged }) => judged.dimension),
  column('rater', ({ rater }) => rater),
  column('judged_as', ({ judged }) => judged.as),
  numberColumn('level', ({ judged }) => judged.level, LEVEL_LABELS),
  column('simulated', ({ run }) => run.simulated),
];

/** Builds the codebook: the meaning of each column, and the label of each coded value. */
const codebookOf = (
  tables: readonly { readonly file: string; readonly columns: readonly Column<never>[] }[],
  plain: { readonly [file: string]: { readonly [column: string]: string } },
): Table => ({
  columns: ['file', 'column', 'meaning', 'values'],
  rows: [
    ...tables.flatMap(({ file, columns }) =>
      columns.map(({ name, means, labels }) => [
        file,
        name,
        means,
        labels.map(([value, label]) => `${value} = ${label}`).join('; '),
      ]),
    ),
    ...Object.entries(plain).flatMap(([file, means]) =>
      Object.entries(means).map(([name, meaning]) => [file, name, meaning, '']),
    ),
  ],
});

/** A file to write. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Exports records as tables from which every score can be rebuilt: one row per run, per decision, per rating, per level of
 * a rater and per critical error; techniques with weights, rules with caps and cuts, a codebook, and scripts for R and
 * SPSS; with a study, the table from which its change by arm comes again. Names and participant codes are left out unless
 * asked for.
 */
export function csvFiles(
  records: readonly CodedRecord[],
  rubric: Rubric,
  names = false,
  study: readonly StudyRow[] = [],
): readonly TextFile[] {
  const runs = runColumns(names);
  const rows = turnRows(records, rubric);
  const codebook = codebookOf(
    [
      { file: 'runs.csv', columns: runs },
      { file: 'turns.csv', columns: TURN_COLUMNS },
      { file: 'ratings.csv', columns: RATING_COLUMNS },
      { file: 'raters.csv', columns: RATER_COLUMNS },
      ...(study.length > 0 ? [{ file: 'study.csv', columns: STUDY_COLUMNS }] : []),
    ],
    plain,
  );
  return [
    { name: 'runs.csv', text: makeCsv(tableOf(runs, records)) },
    { name: 'turns.csv', text: makeCsv(tableOf(TURN_COLUMNS, rows)) },
    { name: 'ratings.csv', text: makeCsv(tableOf(RATING_COLUMNS, ratingRows(rows))) },
    { name: 'raters.csv', text: makeCsv(tableOf(RATER_COLUMNS, raterRows(records, names))) },
    { name: 'errors.csv', text: makeCsv(errorTable(records)) },
    { name: 'techniques.csv', text: makeCsv(techniqueTable(rubric)) },
    { name: 'rules.csv', text: makeCsv(ruleTable(rubric)) },
    ...(study.length > 0
      ? [{ name: 'study.csv', text: makeCsv(tableOf(STUDY_COLUMNS, study)) }]
      : []),
    { name: 'codebook.csv', text: makeCsv(codebook) },
    { name: 'scores.R', text: R_SCRIPT },
    {
      name: 'scores.sps',
      text: [spssSyntax('runs.csv', runs), spssSyntax('ratings.csv', RATING_COLUMNS)].join('\n'),
    },
  ];
}
