import type { CellValue, Table } from '../csv.ts';
import en from './en.json' with { type: 'json' };

/** A table column: its name and its value for a row. */
export interface Column<Row> {
  readonly name: string;
  readonly means: string; // sentence in the codebook
  readonly of: (row: Row) => CellValue;
}

type Meaning = keyof typeof en;

/** Defines a column whose meaning is in the catalogue under its own name. */
export const column = <Row>(name: Meaning, of: Column<Row>['of']): Column<Row> => ({
  name,
  means: en[name],
  of,
});

/** Defines a column of one dimension: the name starts with the dimension, the meaning is shared. */
export const dimensionColumn = <Row>(
  dimension: string,
  kind: Meaning,
  of: Column<Row>['of'],
): Column<Row> => ({ name: `${dimension}_${kind}`, means: en[kind], of });

/** Builds a table with these columns from rows. */
export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(({ name }) => name),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
});
