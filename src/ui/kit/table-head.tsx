import type { ComponentChildren } from 'preact';

/** The head of a table: the names of its columns. */
export const TableHead = ({ columns }: { readonly columns: readonly ComponentChildren[] }) => (
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
