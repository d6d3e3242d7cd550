import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { type DrawRows, LongTable } from './some-rows.tsx';

interface RowsTableProps<T> {
  readonly heads: readonly string[];
  readonly rows: readonly T[];
  readonly row: (row: T, at: number) => ComponentChildren; // must set a key and be a stable function
  readonly stackable?: boolean; // stack cells on narrow screens
}

/** A plain table that may have many rows. */
export function RowsTable<T>({ heads, rows, row, stackable = false }: RowsTableProps<T>) {
  const draw = useCallback<DrawRows<T>>(
    (some, place) => <tbody class={place}>{some.map(row)}</tbody>,
    [row],
  );
  return (
    <LongTable rows={rows} draw={draw}>
      {(bodies) => (
        <table class={stackable ? 'grid-table stackable' : 'grid-table'}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {bodies}
        </table>
      )}
    </LongTable>
  );
}
