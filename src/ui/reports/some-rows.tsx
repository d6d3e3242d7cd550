import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawNow } from '../draw-now.ts';
import { words } from './reports-words.ts';

const AT_FIRST = 25; // rows
const MORE = 100; // at a press: what a browser lays out anew with each step grows with the table
const AT_ONCE = 25; // rows of a usual table that can be drawn in one go

interface SomeRowsProps<T> {
  readonly rows: readonly T[];
  readonly count?: number; // of all there will be, where some are still on their way
  readonly step?: number; // rows drawn in one go
  readonly draw: (rows: readonly T[]) => ComponentChildren; // bodies of a table; the same function each time
  readonly children: (bodies: ComponentChildren) => ComponentChildren; // the table around them
}

interface ChunkProps<T> {
  readonly rows: readonly T[];
  readonly draw: (rows: readonly T[]) => ComponentChildren;
}

/** Rows that are not drawn again while more come after them. */
function Chunk<T>({ rows, draw }: ChunkProps<T>) {
  return useMemo(() => <>{draw(rows)}</>, [rows, draw]);
}

const chunksOf = <T,>(rows: readonly T[], step: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / step) }, (_, at) =>
    rows.slice(at * step, (at + 1) * step),
  );

/** Whether the page is on its way to paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const before = () => drawNow(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/**
 * A table that begins with its first rows and says how many there are: more on demand, some at a time,
 * so that the page answers in between. On paper all rows stand.
 */
export function SomeRows<T>(props: SomeRowsProps<T>) {
  const { rows, count = rows.length, step = AT_ONCE, draw, children } = props;
  const [asked, setAsked] = useState(AT_FIRST);
  const [grown, setGrown] = useState({ rows, most: step });
  const printing = usePrinting();
  const line = useRef<HTMLParagraphElement>(null);
  const chunks = useMemo(() => chunksOf(rows, step), [rows, step]);
  const most = grown.rows === rows ? grown.most : step; // other rows begin anew
  const wanted = Math.min(asked, rows.length);
  const left = count - asked;
  useEffect(() => {
    if (most >= wanted) return;
    const soon = setTimeout(() => setGrown({ rows, most: most + step }));
    return () => clearTimeout(soon);
  }, [rows, most, wanted, step]);
  const shown = printing ? rows.length : Math.min(most, wanted);
  return (
    <>
      {children(
        chunks
          .slice(0, Math.ceil(shown / step))
          .map((chunk, at) => <Chunk key={at} rows={chunk} draw={draw} />),
      )}
      {count > AT_FIRST && (
        <p class="small no-print" tabIndex={-1} ref={line}>
          {words('rows.some', { shown, all: count })}{' '}
          {left > 0 && (
            <button
              type="button"
              class="btn plain"
              onClick={() => {
                setAsked(asked + MORE);
                if (left <= MORE) line.current?.focus(); // the button goes
              }}
            >
              {words('rows.more', { count: Math.min(MORE, left) })}
            </button>
          )}
        </p>
      )}
    </>
  );
}
