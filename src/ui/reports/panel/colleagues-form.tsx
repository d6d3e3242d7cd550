import { useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { FileField } from '../../kit/fields.tsx';
import { Message } from '../../shell/message.tsx';
import { SAMPLE_SIZE, SampleSize } from '../sample-size.tsx';
import { panelWords } from './panel-words.ts';

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
      <SampleSize label={panelWords('sheet.size')} size={size} onSize={setSize} />
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
