import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formWords } from './form-words.ts';

interface EntriesProps {
  readonly label: string;
  readonly names: readonly string[]; // what each entry is called
  readonly fixed?: boolean; // none is added, removed or moved
  readonly folded?: boolean; // each entry opens by itself
  readonly children: (at: number) => ComponentChildren;
  readonly onMove?: (at: number, by: number) => void;
  readonly onDrop: (at: number) => void;
  readonly onAdd?: () => void;
  readonly added?: number; // counts what was added from outside; the newest is then gone to
}

type Wanted =
  | { readonly at: number; readonly button: 'up' | 'down' }
  | { readonly at: number; readonly button?: undefined };

const own = (list: HTMLElement | null): readonly HTMLElement[] =>
  [...(list?.children ?? [])].filter((one): one is HTMLElement => one instanceof HTMLLIElement);

/**
 * Entries of a list with buttons to add, remove and move them. The focus goes with the entry: to a new one's first
 * field, with a moved one, to the neighbor of a removed one.
 */
export function Entries(props: EntriesProps) {
  const { label, names, fixed = false, folded = false, added = 0, children, onMove, onAdd } = props;
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Wanted | undefined>(undefined);
  useLayoutEffect(() => {
    if (added > 0) wanted.current = { at: names.length - 1 };
  }, [added]);
  useLayoutEffect(() => {
    const want = wanted.current;
    if (want === undefined) return;
    wanted.current = undefined;
    const all = own(list.current);
    const entry = all[Math.min(want.at, all.length - 1)];
    const details = entry?.querySelector('details');
    if (want.button === undefined && details) details.open = true;
    const target =
      want.button === undefined
        ? entry?.querySelector<HTMLElement>('textarea, input, select, button')
        : entry?.querySelector<HTMLElement>(`:scope > .actions > [data-move="${want.button}"]`);
    (target ?? list.current)?.focus();
  }, [names]);
  const move = (at: number, by: -1 | 1) => {
    if (names[at + by] === undefined) return;
    wanted.current = { at: at + by, button: by < 0 ? 'up' : 'down' };
    onMove?.(at, by);
  };
  return (
    <fieldset class="form-entries">
      <legend>{label}</legend>
      <ol ref={list} tabIndex={-1}>
        {names.map((name, at) => (
          <li key={at}>
            {folded ? (
              <details>
                <summary>{name}</summary>
                {children(at)}
              </details>
            ) : (
              children(at)
            )}
            {!fixed && (
              <p class="actions">
                {onMove !== undefined && (
                  <>
                    <button
                      type="button"
                      class="btn plain"
                      data-move="up"
                      aria-disabled={at === 0}
                      onClick={() => move(at, -1)}
                    >
                      {formWords('up')}
                      <span class="sr"> {formWords('of', { name })}</span>
                    </button>
                    <button
                      type="button"
                      class="btn plain"
                      data-move="down"
                      aria-disabled={at === names.length - 1}
                      onClick={() => move(at, 1)}
                    >
                      {formWords('down')}
                      <span class="sr"> {formWords('of', { name })}</span>
                    </button>
                  </>
                )}
                <button
                  type="button"
                  class="btn plain"
                  onClick={() => {
                    wanted.current = { at };
                    props.onDrop(at);
                  }}
                >
                  {formWords('drop')}
                  <span class="sr"> {formWords('of', { name })}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {!fixed && onAdd !== undefined && (
        <button
          type="button"
          class="btn ink"
          onClick={() => {
            wanted.current = { at: names.length };
            onAdd();
          }}
        >
          {formWords('add')}
          <span class="sr"> {formWords('add.to', { label })}</span>
        </button>
      )}
    </fieldset>
  );
}
