import type { Table } from '../csv.ts';
import type { Column } from './column.ts';
import { MISSING } from './rating-table.ts';

/** A value with its label. */
export type ValueLabel = readonly [value: number, label: string];

const LEVEL_VALUES: readonly ValueLabel[] = [
  [0, 'Harmful'],
  [1, 'Mixed'],
  [2, 'Sound'],
  [3, 'Strong'],
];

const MISSING_LEVELS: readonly ValueLabel[] = [
  [MISSING.notRated, 'not rated'],
  [MISSING.neverReached, 'never reached'],
];

const WORDS: readonly ValueLabel[] = [
  [0, 'chosen from the list'],
  [1, 'typed, words included'],
  [MISSING.withheld, 'typed, words withheld'],
];

/** Lists the labeled values of a column; empty if its values speak for themselves. */
export function valueLabels(column: string): readonly ValueLabel[] {
  if (column === 'words') return WORDS;
  if (column.startsWith('level_')) return [...LEVEL_VALUES, ...MISSING_LEVELS];
  return /_(first|counts|corrected)$/.test(column) ? LEVEL_VALUES : [];
}

/** Builds the codebook: the meaning of each column, and the label of each coded value. */
export const codebookOf = (
  tables: readonly { readonly file: string; readonly columns: readonly Column<never>[] }[],
  plain: readonly {
    readonly file: string;
    readonly means: { readonly [column: string]: string };
  }[],
): Table => ({
  columns: ['file', 'column', 'meaning', 'values'],
  rows: [
    ...tables.flatMap(({ file, columns }) =>
      columns.map(({ name, means }) => [
        file,
        name,
        means,
        valueLabels(name)
          .map(([value, label]) => `${value} = ${label}`)
          .join('; '),
      ]),
    ),
    ...plain.flatMap(({ file, means }) =>
      Object.entries(means).map(([name, meaning]) => [file, name, meaning, '']),
    ),
  ],
});
