import { type ComponentChildren, createContext, options } from 'preact';
import {
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
} from 'preact/hooks';
import { reportWords } from './reports-words.ts';

interface RowStepsProps {
  readonly from: number; // index of the first row shown
  readonly most: number; // rows shown at a time
  readonly here: number; // rows loaded
  readonly all: number; // rows in total
  readonly onFrom: (from: number) => void;
}

/** Shows which rows of a long table are visible, with buttons to others; announced while they are used. */
function RowSteps({ from, most, here, all, onFrom }: RowStepsProps) {
  const id = useId();
  const [within, setWithin] = useState(false);
  const last = Math.max(0, Math.ceil(here / most) - 1) * most;
  const steps = [
    ['first', 0],
    ['before', Math.max(0, from - most)],
    ['next', Math.min(last, from + most)],
    ['last', last],
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      class="row-steps small no-print"
      role="group"
      aria-labelledby={id}
      onFocusIn={() => setWithin(true)}
      onFocusOut={() => setWithin(false)}
    >
      <span id={id} aria-live={within ? 'polite' : 'off'}>
        {reportWords('rows.shown', { from: from + 1, to: Math.min(from + most, all), all })}
      </span>
      {steps.map(([key, to]) => (
        <button
          key={key}
          type="button"
          class="btn plain"
          aria-disabled={to === from}
          onClick={() => to !== from && onFrom(to)}
        >
          {reportWords(`rows.${key}`)}
        </button>
      ))}
    </div>
  );
}

/** Applies state changes and renders synchronously: printing does not wait. */
function drawNow(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  if (debounceRendering === undefined) delete options.debounceRendering;
  else options.debounceRendering = debounceRendering;
}

const ON_SCREEN = 50; // rows shown at a time: browsers lay out the whole table again with each step
const ON_PAPER = 500; // rows prepared for printing, about twenty pages
const AT_ONCE = 25; // rows rendered in one task

/** Renders table bodies with a class; must be a stable function. */
export type DrawRows<T> = (rows: readonly T[], place: string | undefined) => ComponentChildren;

interface SomeRowsProps<T> {
  readonly rows: readonly T[];
  readonly count?: number; // total, if some are still loading
  readonly step?: number; // rows rendered in one task
  readonly order?: string; // sort order; a new one returns to the first rows
  readonly draw: DrawRows<T>;
  readonly children: (bodies: ComponentChildren) => ComponentChildren; // renders the table around the bodies
}

/** Identifies what the tables below show; a change returns them to their first rows. */
export const RowsAbout = createContext('');

interface ChunkProps<T> {
  readonly of: { readonly rows: readonly T[]; readonly draw: DrawRows<T> };
  readonly place: string | undefined;
}

/** Memoized rows. */
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

/** Hook: runs a function synchronously before printing. */
function useBeforePrint(all: () => void): void {
  useLayoutEffect(() => {
    const now = () => drawNow(all);
    addEventListener('beforeprint', now);
    return () => removeEventListener('beforeprint', now);
  }, [all]);
}

/** Hook: renders the first chunk at once and one more per task. */
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

/** Hook: replaces chunks one per task, hidden until all are done. */
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

/** Hook: keeps the index of the first visible row, limited to the rows there are. */
function useFrom(about: string, length: number): readonly [number, (from: number) => void] {
  const [chosen, setChosen] = useState({ about, from: 0 });
  const last = Math.max(0, Math.ceil(length / ON_SCREEN) - 1) * ON_SCREEN;
  const from = chosen.about === about ? Math.min(chosen.from, last) : 0;
  return [from, (next) => setChosen({ about, from: next })];
}

/**
 * Table that shows a page of rows and the total, so that a step does not slow down with the number of rows. Its first
 * rows are prepared for printing; if paper does not hold all, it says so.
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
