import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { FileField } from '../../kit/fields.tsx';
import { reportWords } from '../reports-words.ts';
import { RowsTable } from '../rows-table.tsx';

/** A file that was left out, with the reason. */
export interface LeftOutRow {
  readonly kind: string; // the reason without the name of another file
  readonly name: string;
  readonly why: string;
}

/** Progress of reading. */
export interface ReadingState {
  readonly done: number;
  readonly of: number;
}

interface FilesPanelProps {
  readonly reading: ReadingState | undefined;
  readonly some: boolean; // records are already loaded
  readonly onFiles: (files: readonly File[]) => void;
  readonly onHandedIn: (() => void) | undefined; // with the evaluator's link only
  readonly onSample: () => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
  readonly children: ComponentChildren; // what was left out
}

const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Hook: accepts files dropped anywhere on the page. */
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

interface LeftOutProps {
  readonly rows: readonly LeftOutRow[];
  readonly copies: number; // files of runs that were read already
}

/** Counts the copies, and lists what else was left out. */
export const LeftOutFiles = ({ rows, copies }: LeftOutProps) => (
  <>
    {copies > 0 && <p class="small quiet">{reportWords('copies', { count: copies })}</p>}
    {rows.length > 0 && <LeftOutList rows={rows} />}
  </>
);

function LeftOutList({ rows }: Pick<LeftOutProps, 'rows'>) {
  const [open, setOpen] = useState(false);
  const heads = [reportWords('leftOut.file'), reportWords('leftOut.why')];
  return (
    <details class="left-out" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{reportWords('leftOut', { count: rows.length })}</summary>
      {open && <RowsTable stackable heads={heads} rows={rows} row={leftOutRow} />}
    </details>
  );
}

/** Panel for loading records by picking or dropping files, with progress and problems. */
export function FilesPanel(props: FilesPanelProps) {
  const { reading, some, onFiles } = props;
  useDrop(onFiles);
  const panel = useRef<HTMLElement>(null);
  /** Keeps the focus here, since the button that was pressed goes away. */
  const stay = (act: () => void) => () => {
    panel.current?.focus();
    act();
  };
  return (
    <section
      class="files stack-s no-print"
      aria-label={reportWords('add')}
      tabIndex={-1}
      ref={panel}
    >
      <FileField multiple label={reportWords('add.label')} accept=".json,.zip" onFiles={onFiles} />
      <p class="small quiet">{reportWords('add.drop')}</p>
      <div class="actions tight">
        {props.onHandedIn && (
          <Action
            look="main"
            words={reportWords('handedIn')}
            disabled={reading !== undefined}
            onPress={props.onHandedIn}
          />
        )}
        {!some && (
          <Action
            words={reportWords('sample')}
            disabled={reading !== undefined}
            onPress={stay(props.onSample)}
          />
        )}
        {some && <Action look="plain" words={reportWords('clear')} onPress={stay(props.onClear)} />}
        {reading !== undefined && (
          <Action words={reportWords('cancel')} onPress={stay(props.onCancel)} />
        )}
      </div>
      {reading !== undefined && (
        <p>
          <progress
            value={reading.done}
            max={reading.of}
            aria-label={reportWords('reading', { ...reading })}
          />{' '}
          {reportWords('reading', { ...reading })}
        </p>
      )}
      {props.children}
    </section>
  );
}
