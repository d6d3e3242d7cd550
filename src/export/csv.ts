import Papa from 'papaparse';

/** What stands in one cell. Undefined is an empty one. */
export type CellValue = string | number | boolean | undefined;

/** A table with named columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

const BOM = '\uFEFF'; // tells spreadsheets that this is UTF-8

/** What a spreadsheet could run, and what would be mistaken for it once escaped. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): every cell in quotes, lines ended by CR LF. A cell that a spreadsheet
 * could take for a formula gets an apostrophe in front.
 */
export function makeCsv({ columns, rows }: Table): string {
  const data = rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell))));
  const text = Papa.unparse(
    { fields: [...columns], data },
    { quotes: true, newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `${BOM}${text}\r\n`;
}

/** The rows of a CSV text, each cell as text; what `makeCsv` put in front of formulas is taken off. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(BOM, ''), { skipEmptyLines: true });
  return data.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, '')));
}
