import { LEVELS } from '../../core/rubric/level.ts';
import type { CellValue, Table } from '../csv.ts';
import en from './en.json' with { type: 'json' };

/** A value with its label. */
export type ValueLabel = readonly [value: number, label: string];

/** A table column: its name, its value for a row, and what its values are. */
export interface Column<Row> {
  readonly name: string;
  readonly means: string; // sentence in the codebook
  readonly of: (row: Row) => CellValue;
  readonly isNumber: boolean;
  readonly labels: readonly ValueLabel[]; // of coded values; empty if they speak for themselves
}

type Meaning = keyof typeof en;

/** Defines a column of text whose meaning is in the catalogue under its own name. */
export const column = <Row>(
  name: Meaning,
  of: (row: Row) => Exclude<CellValue, number>,
): Column<Row> => ({ name, means: en[name], of, isNumber: false, labels: [] });

/** Defines a column of numbers, whose codes have labels. */
export const numberColumn = <Row>(
  name: Meaning,
  of: (row: Row) => number | undefined,
  labels: readonly ValueLabel[] = [],
): Column<Row> => ({ name, means: en[name], of, isNumber: true, labels });

/** Defines a column of numbers of one dimension: the name starts with the dimension, the meaning is shared. */
export const dimensionColumn = <Row>(
  dimension: string,
  kind: Meaning,
  of: (row: Row) => number | undefined,
  labels: readonly ValueLabel[] = [],
): Column<Row> => ({ ...numberColumn(kind, of, labels), name: `${dimension}_${kind}` });

/** Codes of a value that is missing, so that an empty cell never has to be interpreted. */
export const MISSING = { notRated: 97, neverReached: 98, withheld: 99 } as const;

const LEVEL_NAMES = ['Harmful', 'Mixed', 'Sound', 'Strong'] as const;

/** The labels of levels. */
export const LEVEL_LABELS: readonly ValueLabel[] = LEVELS.map((level) => [
  level,
  LEVEL_NAMES[level],
]);

/** Builds a table with these columns from rows. */
export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(({ name }) => name),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
});
