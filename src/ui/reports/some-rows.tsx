import { type ComponentChildren, createContext, options } from 'preact';
import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'preact/hooks';
import { reportWords } from './reports-words.ts';
import { RowSteps } from './row-steps.tsx';

/** Makes changes of state and draws them before it returns: a page about to be printed cannot wait. */
function drawNow(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  if (debounceRendering === undefined) delete options.debounceRendering;
  else options.debounceRendering = debounceRendering;
}

const ON_SCREEN = 50; // rows at a time: a browser lays a table out anew with each step, all of it
const ON_PAPER = 500; // rows of one table: some twenty pages, all that can stand ready unseen
const AT_ONCE = 25; // rows of a usual table that can be drawn in one go

/** Draws bodies of a table, with the class they must have; the same function each time. */
export type DrawRows<T> = (rows: readonly T[], place: string | undefined) => ComponentChildren;

interface SomeRowsProps<T> {
  readonly rows: readonly T[];
  readonly count?: number; // of all there will be, where some are still on their way
  readonly step?: number; // rows drawn in one go
  readonly order?: string; // what rows are sorted by: another one shows the first rows again
  readonly draw: DrawRows<T>;
  readonly children: (bodies: ComponentChildren) => ComponentChildren; // the table around them
}

/** What the rows of all tables below are about: something else shows their first rows again. */
export const RowsAbout = createContext('');

interface ChunkProps<T> {
  readonly of: { readonly rows: readonly T[]; readonly draw: DrawRows<T> };
  readonly place: string | undefined;
}

/** Rows that are not drawn again while more come after them. */
function Chunk<T>({ of, place }: ChunkProps<T>) {
  return useMemo(() => <>{of.draw(of.rows, place)}</>, [of, place]);
}

const chunksOf = <T,>(
  rows: readonly T[],
  step: number,
  draw: DrawRows<T>,
): readonly ChunkProps<T>['of'][] =>
  Array.from({ length: Math.ceil(rows.length / step) }, (_, at) => ({
    rows: rows.slice(at * step, (at + 1) * step),
    draw,
  }));

/** Does something at once before the page is printed. */
function useBeforePrint(all: () => void): void {
  useLayoutEffect(() => {
    const now = () => drawNow(all);
    addEventListener('beforeprint', now);
    return () => removeEventListener('beforeprint', now);
  }, [all]);
}

/** Those of these chunks that are drawn: one at first, one more in each task. */
function useGrowing<T>(chunks: readonly T[]): readonly T[] {
  const [grown, setGrown] = useState({ chunks, drawn: 1 });
  const drawn = grown.chunks === chunks ? grown.drawn : 1;
  useEffect(() => {
    if (drawn >= chunks.length) return;
    const soon = setTimeout(() => setGrown({ chunks, drawn: drawn + 1 }));
    return () => clearTimeout(soon);
  }, [chunks, drawn]);
  useBeforePrint(useCallback(() => setGrown({ chunks, drawn: chunks.length }), [chunks]));
  return chunks.slice(0, drawn);
}

/** These chunks in the place of those before, one in each task: nobody sees them before all are there. */
function useUnseen<T>(chunks: readonly T[]): readonly T[] {
  const [drawn, setDrawn] = useState<readonly T[]>([]);
  const at = chunks.findIndex((chunk, index) => chunk !== drawn[index]);
  useEffect(() => {
    if (at < 0 && drawn.length === chunks.length) return;
    const soon = setTimeout(() =>
      setDrawn(at < 0 ? drawn.slice(0, -1) : Object.assign([...drawn], { [at]: chunks[at] })),
    );
    return () => clearTimeout(soon);
  }, [chunks, drawn, at]);
  useBeforePrint(useCallback(() => setDrawn(chunks), [chunks]));
  return drawn;
}

/** The first of the rows on screen. Other rows of the same kind leave it, as far as there are so many. */
function useFrom(about: string, length: number): readonly [number, (from: number) => void] {
  const [chosen, setChosen] = useState({ about, from: 0 });
  const last = Math.max(0, Math.ceil(length / ON_SCREEN) - 1) * ON_SCREEN;
  const from = chosen.about === about ? Math.min(chosen.from, last) : 0;
  return [from, (next) => setChosen({ about, from: next })];
}

/**
 * A table that shows some rows at a time and says how many there are, so that no step costs more for
 * the rows before it. Its first rows stand ready for paper, unseen; where paper does not hold all, it says so.
 */
export function LongTable<T>(props: SomeRowsProps<T>) {
  const { rows, count = rows.length, step = AT_ONCE, order = '', draw, children } = props;
  const [from, setFrom] = useFrom(`${useContext(RowsAbout)}\n${order}`, rows.length);
  const some = count > ON_SCREEN;
  const seen = useMemo(
    () => chunksOf(rows.slice(from, from + ON_SCREEN), step, draw),
    [rows, from, step, draw],
  );
  const ready = useMemo(
    () => (some ? chunksOf(rows.slice(0, ON_PAPER), step, draw) : []),
    [rows, step, some, draw],
  );
  const [drawnSeen, drawnReady] = [useGrowing(seen), useUnseen(ready)];
  const chunk = (place: string | undefined) => (of: ChunkProps<T>['of'], at: number) => (
    <Chunk key={`${place} ${at}`} of={of} place={place} />
  );
  const printed = Math.min(ON_PAPER, rows.length);
  return (
    <>
      {some && (
        <RowSteps from={from} most={ON_SCREEN} here={rows.length} all={count} onFrom={setFrom} />
      )}
      {some && printed < count && (
        <p class="small on-paper">{reportWords('rows.printed', { printed, all: count })}</p>
      )}
      {children([
        ...drawnSeen.map(chunk(some ? 'off-paper' : undefined)),
        ...drawnReady.map(chunk('on-paper')),
      ])}
    </>
  );
}
