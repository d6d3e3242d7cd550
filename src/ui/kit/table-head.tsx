import type { ComponentChildren } from 'preact';

interface TableHeadProps {
  readonly columns: readonly ComponentChildren[];
}

/** The head of a table: the names of its columns. */
export const TableHead = ({ columns }: TableHeadProps) => (
  <thead>
    <tr>
      {columns.map((column, at) => (
        <th key={at} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);
