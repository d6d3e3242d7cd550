import { useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { Field, FileField } from '../../kit/fields.tsx';
import { Message } from '../../shell/message.tsx';
import { panelWords } from './panel-words.ts';

const SAMPLE_SIZE = 30; // responses, by default and where the field is empty
const MAX_SAMPLE = 300;

/** Result of reading rating sheets. */
export interface SheetsRead {
  readonly added: number;
  readonly left: readonly { readonly place: string; readonly why: string }[];
  readonly asked: readonly {
    readonly file: File;
    readonly rater: string;
    readonly ratings: number;
  }[]; // would replace ratings under the same name
}

interface ColleaguesFormProps {
  readonly read: SheetsRead | undefined;
  readonly nothing: boolean; // a sheet was requested but there was nothing to rate
  readonly onSheet: (size: number) => void;
  readonly onRead: (files: readonly File[], replace: boolean) => void;
}

/** Form for rating sheets: download, then load when filled in. */
export function ColleaguesForm({ read, nothing, onSheet, onRead }: ColleaguesFormProps) {
  const [size, setSize] = useState(SAMPLE_SIZE);
  return (
    <form
      class="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        onSheet(size);
      }}
    >
      <Field label={panelWords('sheet.size')}>
        {(id) => (
          <input
            id={id}
            type="number"
            min={1}
            max={MAX_SAMPLE}
            required
            value={size}
            onInput={({ currentTarget: { valueAsNumber } }) =>
              setSize(Number.isNaN(valueAsNumber) ? SAMPLE_SIZE : valueAsNumber)
            }
          />
        )}
      </Field>
      <div class="actions">
        <Action submit words={panelWords('sheet')} />
      </div>
      <FileField
        multiple
        label={panelWords('read')}
        accept=".csv"
        onFiles={(files) => onRead(files, false)}
      />
      <div role="status">
        {nothing && <p>{panelWords('sheet.none')}</p>}
        {read && <p>{panelWords('read.added', { added: read.added, left: read.left.length })}</p>}
      </div>
      {read?.asked.map(({ file, rater, ratings }) => (
        <Message
          key={file.name}
          text={panelWords('read.asked', { file: file.name, rater, ratings })}
          actions={[{ label: panelWords('read.replace'), onPress: () => onRead([file], true) }]}
        />
      ))}
      {read !== undefined && read.left.length > 0 && (
        <details>
          <summary>{panelWords('read.left')}</summary>
          <ul class="small">
            {read.left.map(({ place, why }) => (
              <li key={`${place} ${why}`}>
                <b>{place}</b> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </form>
  );
}
