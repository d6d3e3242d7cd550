import { useState } from 'preact/hooks';
import { studioWords } from './studio-words.ts';

/** A text of a file: where it stands, and what it says. */
export interface TextEntry {
  readonly path: readonly (string | number)[];
  readonly from: number;
  readonly value: string;
}

interface TextsPaneProps<E extends TextEntry> {
  readonly files: readonly string[];
  readonly file: string;
  readonly raw: string;
  readonly texts: readonly E[] | undefined; // undefined: the file is not well formed
  readonly onFile: (file: string) => void;
  readonly onText: (entry: E, value: string) => void;
  readonly onRaw: (text: string) => void;
}

const topOf = ({ path }: TextEntry): string => String(path[0] ?? '');

/** Whether a text is an id, an address or a number: a sign for the program rather than words. */
const isSign = (value: string): boolean => /^[\w./:-]*$/.test(value) && !value.includes(' ');

/** The texts of card, notebook, notes and debrief as fields, and the file itself for all else. */
export function TextsPane<E extends TextEntry>(props: TextsPaneProps<E>) {
  const { files, file, raw, texts } = props;
  const tops = [...new Set((texts ?? []).map(topOf))];
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const top = tops.find((one) => one === picked) ?? tops[0];
  const shown = (texts ?? []).filter((entry) => topOf(entry) === top);
  return (
    <>
      <p class="field">
        <label class="label" for="studio-file">
          {studioWords('texts.file')}
        </label>
        <select
          id="studio-file"
          value={file}
          onChange={(event) => props.onFile(event.currentTarget.value)}
        >
          {files.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </p>
      {texts === undefined ? (
        <p class="note bad">{studioWords('texts.broken', { file })}</p>
      ) : (
        <>
          <p class="field">
            <label class="label" for="studio-top">
              {studioWords('texts.part')}
            </label>
            <select
              id="studio-top"
              value={top}
              onChange={(event) => setPicked(event.currentTarget.value)}
            >
              {tops.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </p>
          {shown.map((entry) => (
            <label key={entry.path.join('.')} class="studio-tag wide">
              <span>{entry.path.slice(1).join(' ') || top}</span>
              <textarea
                rows={isSign(entry.value) ? 1 : Math.max(1, Math.ceil(entry.value.length / 60))}
                value={entry.value}
                onInput={(event) => props.onText(entry, event.currentTarget.value)}
              />
            </label>
          ))}
        </>
      )}
      <details open={texts === undefined}>
        <summary>{studioWords('texts.raw', { file })}</summary>
        <textarea
          class="exactly"
          rows={20}
          spellcheck={false}
          aria-label={studioWords('texts.raw', { file })}
          value={raw}
          onInput={(event) => props.onRaw(event.currentTarget.value)}
        />
      </details>
    </>
  );
}
