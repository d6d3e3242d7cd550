import { useEffect, useState } from 'preact/hooks';
import { Field } from '../field.tsx';
import { words } from '../reports-words.ts';
import { RowsTable } from '../rows-table.tsx';

/** A file that was left out, with the reason in words. */
export interface LeftOutRow {
  readonly name: string;
  readonly why: string;
}

/** How reading stands. */
export interface Reading {
  readonly done: number;
  readonly of: number;
}

interface FilesPanelProps {
  readonly reading: Reading | undefined;
  readonly leftOut: readonly LeftOutRow[];
  readonly some: boolean; // records are on the page
  readonly onFiles: (files: readonly File[]) => void;
  readonly onHandedIn?: () => void; // present with the evaluator's link
  readonly onSample: () => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
}

const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Files dropped anywhere on the page. */
function useDrop(onFiles: FilesPanelProps['onFiles']): void {
  useEffect(() => {
    const over = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);
}

const leftOutRow = ({ name, why }: LeftOutRow, at: number) => (
  <tr key={`${at} ${name}`}>
    <th scope="row">{name}</th>
    <td>{why}</td>
  </tr>
);

function LeftOutList({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  const [open, setOpen] = useState(false);
  const heads = [words('leftOut.file'), words('leftOut.why')];
  return (
    <details class="left-out" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('leftOut', { count: rows.length })}</summary>
      {open && <RowsTable stackable heads={heads} rows={rows} row={leftOutRow} />}
    </details>
  );
}

/** Where records are handed in: files or archives, picked or dropped; progress, and what was left out. */
export function FilesPanel(props: FilesPanelProps) {
  const { reading, leftOut, some, onFiles } = props;
  useDrop(onFiles);
  const pick = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    onFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <section class="files stack-s no-print" aria-label={words('add')}>
      <Field label={words('add.label')}>
        {(id) => <input id={id} type="file" multiple accept=".json,.zip" onChange={pick} />}
      </Field>
      <p class="small quiet">{words('add.drop')}</p>
      <div class="actions tight">
        {props.onHandedIn && (
          <button
            type="button"
            class="btn main"
            onClick={props.onHandedIn}
            disabled={reading !== undefined}
          >
            {words('handedIn')}
          </button>
        )}
        {!some && (
          <button
            type="button"
            class="btn"
            onClick={props.onSample}
            disabled={reading !== undefined}
          >
            {words('sample')}
          </button>
        )}
        {some && (
          <button type="button" class="btn plain" onClick={props.onClear}>
            {words('clear')}
          </button>
        )}
        {reading !== undefined && (
          <button type="button" class="btn" onClick={props.onCancel}>
            {words('cancel')}
          </button>
        )}
      </div>
      {reading !== undefined && (
        <p>
          <progress
            value={reading.done}
            max={reading.of}
            aria-label={words('reading', { ...reading })}
          />{' '}
          {words('reading', { ...reading })}
        </p>
      )}
      {leftOut.length > 0 && <LeftOutList rows={leftOut} />}
    </section>
  );
}
