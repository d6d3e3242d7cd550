import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './reports-words.ts';

const AT_ONCE = 100; // rows: more would hold the page up

interface SomeRowsProps<T> {
  readonly rows: readonly T[];
  readonly children: (shown: readonly T[]) => ComponentChildren; // a table of them
}

/** A table that begins with its first rows, and says how many there are; more on demand. */
export function SomeRows<T>({ rows, children }: SomeRowsProps<T>) {
  const [most, setMost] = useState(AT_ONCE);
  const left = rows.length - most;
  return (
    <>
      {children(rows.slice(0, most))}
      {left > 0 && (
        <p class="small">
          {words('rows.some', { shown: most, all: rows.length })}{' '}
          <button type="button" class="btn plain no-print" onClick={() => setMost(most + AT_ONCE)}>
            {words('rows.more', { count: Math.min(AT_ONCE, left) })}
          </button>
        </p>
      )}
    </>
  );
}
