import type { CellValue, Table } from './csv.ts';
import en from './en.json' with { type: 'json' };

/** A column of a table: its name, and what stands in it for one row. */
export interface Column<Row> {
  readonly name: string;
  readonly means: string; // a sentence of the data dictionary
  readonly of: (row: Row) => CellValue;
}

type Meaning = keyof typeof en;

/** A column whose meaning is in the catalogue under its own name. */
export const column = <Row>(name: Meaning, of: Column<Row>['of']): Column<Row> => ({
  name,
  means: en[name],
  of,
});

/** A column of one dimension: its name begins with the dimension, its meaning is shared. */
export const dimensionColumn = <Row>(
  dimension: string,
  kind: Meaning,
  of: Column<Row>['of'],
): Column<Row> => ({ name: `${dimension}_${kind}`, means: en[kind], of });

/** Rows as a table of these columns. */
export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(({ name }) => name),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
});

/** What each column means, as a table of its own. */
export const dictionaryOf = (
  tables: readonly { readonly file: string; readonly columns: readonly Column<never>[] }[],
): Table => ({
  columns: ['file', 'column', 'meaning'],
  rows: tables.flatMap(({ file, columns }) =>
    columns.map(({ name, means }) => [file, name, means]),
  ),
});
