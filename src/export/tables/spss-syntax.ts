import { TOP_LEVEL } from '../../core/rubric/level.ts';
import type { Column } from './column.ts';

const MAX_LABEL_CHARS = 120;
const TEXT_CHARS = 100;

const quoted = (text: string): string => `"${text.replaceAll('"', "'").slice(0, MAX_LABEL_CHARS)}"`;

/** Writes SPSS syntax that opens one exported table, with labels of variables and values and with missing values. */
export function spssSyntax(file: string, columns: readonly Column<never>[]): string {
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
