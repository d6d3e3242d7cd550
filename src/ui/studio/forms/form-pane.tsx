import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { studioWords } from '../studio-words.ts';
import type { FormEdits } from './form-field.tsx';
import type { FormPath, FormSheet } from './form-spec.ts';
import { FieldView } from './form-view.tsx';
import { formWords } from './form-words.ts';
import { FORM_SHEETS } from './sheets.ts';
import './forms.css';

/** A file of a scene, which may not be there yet. */
interface ShownFile {
  readonly file: string;
  readonly raw: string | undefined;
  readonly value: unknown; // undefined: the file is not well formed, or not there
  readonly fault?: number | undefined; // line at which the file stops being well formed
  readonly rest: readonly string[]; // names at the top of the file that no sheet shows
}

/** A field somebody was sent to. */
interface AskedField {
  readonly path: FormPath;
  readonly value: string;
}

interface FormPaneProps {
  readonly files: readonly string[]; // that the scene has, but the story
  readonly shown: ShownFile;
  readonly at?: AskedField | undefined; // a new object for each time
  readonly edits: FormEdits;
  readonly onFile: (file: string) => void;
  readonly onRaw: (text: string) => void; // makes the file where it is not there
}

const LANGUAGE = /\.([a-z]{2})(?=\.json$)/;

/** Lists the versions of a sheet's file, English first. */
const versionsOf = (files: readonly string[], { file }: FormSheet): readonly string[] => [
  file,
  ...files.filter((one) => one !== file && one.replace(LANGUAGE, '') === file),
];

/** Finds the sheet that is shown: the one that was picked, if it is of the file; else the first that is. */
function sheetFor(file: string, picked: string): FormSheet | undefined {
  const own = FORM_SHEETS.filter((sheet) => sheet.file === file.replace(LANGUAGE, ''));
  return own.find(({ id }) => id === picked) ?? own[0];
}

/** Hook: keeps which sheet is shown, and opens the one with the field that somebody was sent to. */
function usePickedSheet(file: string, at: AskedField | undefined) {
  const [picked, setPicked] = useState('card');
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = FORM_SHEETS.filter((one) => one.file === file);
    const name = at?.path[0];
    const asked = own.find(({ fields }) => fields.some((field) => field.name === name)) ?? own[0];
    if (at !== undefined && asked) setPicked(asked.id);
  }, [at]);
  useEffect(() => {
    const all = [...(form.current?.querySelectorAll('textarea') ?? [])];
    const field = all.find(({ value: written }) => written === at?.value);
    for (let up = field?.parentElement; up; up = up.parentElement)
      if (up instanceof HTMLDetailsElement) up.open = true;
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [at, picked]);
  return { picked, setPicked, form };
}

/** Card, people, notebook, notes, debrief, room and their side as forms; any file as text. */
export function FormPane(props: FormPaneProps) {
  const { files, shown, at, edits, onFile, onRaw } = props;
  const { file, raw, value, fault = 1, rest } = shown;
  const { picked, setPicked, form } = usePickedSheet(file, at);
  const sheet = sheetFor(file, picked);
  const others = files.filter((one) => sheetFor(one, '') === undefined);
  const versions = sheet === undefined ? [] : versionsOf(files, sheet);
  const pick = (id: string) => {
    setPicked(id);
    onFile(FORM_SHEETS.find((one) => one.id === id)?.file ?? id);
  };
  return (
    <>
      <p class="field">
        <label class="label" for="studio-sheet">
          {formWords('sheet')}
        </label>
        <select
          id="studio-sheet"
          value={sheet?.id ?? file}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          {FORM_SHEETS.map(({ id, label }) => (
            <option key={id} value={id}>
              {formWords(label)}
            </option>
          ))}
          {others.map((one) => (
            <option key={one} value={one}>
              {formWords('as-text', { file: one })}
            </option>
          ))}
        </select>
      </p>
      {versions.length > 1 && (
        <p class="field">
          <label class="label" for="studio-version">
            {formWords('version')}
          </label>
          <select
            id="studio-version"
            value={file}
            onChange={(event) => onFile(event.currentTarget.value)}
          >
            {versions.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </p>
      )}
      {raw === undefined && (
        <p class="actions">
          {formWords('missing')}
          <Action look="ink" words={formWords('begin')} onPress={() => onRaw('{}\n')} />
        </p>
      )}
      {raw !== undefined && sheet !== undefined && value === undefined && (
        <p class="note bad">{studioWords('texts.broken', { file, line: fault })}</p>
      )}
      {sheet !== undefined && value !== undefined && (
        <div class="form-sheet" ref={form} key={`${sheet.id} ${file}`}>
          {sheet.fields.map((field) => (
            <FieldView
              key={field.name}
              {...edits}
              field={field}
              path={field.name === '' ? [] : [field.name]}
              value={
                field.name === ''
                  ? value
                  : (value as { readonly [name: string]: unknown })[field.name]
              }
            />
          ))}
          {rest.length > 0 && <p class="note">{formWords('rest', { names: rest.join(', ') })}</p>}
        </div>
      )}
      {raw !== undefined && (
        <details open={sheet === undefined || value === undefined}>
          <summary>{studioWords('texts.raw', { file })}</summary>
          <textarea
            class="exactly"
            rows={20}
            spellcheck={false}
            aria-label={studioWords('texts.raw', { file })}
            value={raw}
            onInput={(event) => onRaw(event.currentTarget.value)}
          />
        </details>
      )}
    </>
  );
}
