import Papa from 'papaparse';

/** The value of a cell; undefined is an empty cell. */
export type CellValue = string | number | boolean | undefined;

/** A table with named columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

const BOM = '\uFEFF'; // byte order mark, so that spreadsheets read UTF-8

/** Cells a spreadsheet could run as a formula, and cells that would look like an escaped one. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Formats a table as CSV (RFC 4180): all cells quoted, lines ended by CR LF. Cells that could run as formulas get a
 * leading apostrophe.
 */
export function makeCsv({ columns, rows }: Table): string {
  const data = rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell))));
  const text = Papa.unparse(
    { fields: [...columns], data },
    { quotes: true, newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `${BOM}${text}\r\n`;
}

/** Parses CSV into rows of text cells and removes the apostrophes that `makeCsv` added; empty lines are no rows, unless kept. */
export function parseCsv(text: string, keepEmpty = false): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(BOM, ''), { skipEmptyLines: !keepEmpty });
  return data.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, '')));
}
