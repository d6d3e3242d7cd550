import { TOP_LEVEL } from '../../core/rubric/level.ts';
import { valueLabels } from './codebook.ts';
import type { Column } from './column.ts';

const MAX_LABEL_CHARS = 120;

/** Columns that hold numbers; all others are read as text. */
const NUMERIC =
  /^(seconds|last_moment|moments|moment|overall|capped_to|shown|core|hints|retries|pauses|sure|open_questions|open_moments|days_since_first|words|level_\w+|\w+_percent|\w+_count)$/;
const TEXT_CHARS = 100;

const quoted = (text: string): string => `"${text.replaceAll('"', "'").slice(0, MAX_LABEL_CHARS)}"`;

/** Writes SPSS syntax that opens one exported table, with labels of variables and values and with missing values. */
export function spssSyntax(file: string, columns: readonly Column<never>[]): string {
  const isNumber = (name: string) => NUMERIC.test(name);
  const variables = columns.map(
    ({ name }) => `    ${name} ${isNumber(name) ? 'F8.2' : `A${TEXT_CHARS}`}`,
  );
  const labels = columns.map(({ name, means }) => `  ${name} ${quoted(means)}`);
  const values = columns.flatMap(({ name }) => {
    const known = valueLabels(name);
    if (!isNumber(name) || known.length === 0) return [];
    return [`  ${name} ${known.map(([value, label]) => `${value} ${quoted(label)}`).join(' ')}`];
  });
  const missing = columns.flatMap(({ name }) =>
    isNumber(name) && valueLabels(name).some(([value]) => value > TOP_LEVEL) ? [name] : [],
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
