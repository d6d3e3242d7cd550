import type { Table } from '../csv.ts';
import type { Column } from './column.ts';

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
      columns.map(({ name, means, labels }) => [
        file,
        name,
        means,
        labels.map(([value, label]) => `${value} = ${label}`).join('; '),
      ]),
    ),
    ...plain.flatMap(({ file, means }) =>
      Object.entries(means).map(([name, meaning]) => [file, name, meaning, '']),
    ),
  ],
});
