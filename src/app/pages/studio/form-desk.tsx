import { useMemo } from 'preact/hooks';
import { jsonOf } from '../../../core/kernel/json.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { insertJson, jsonFaultLine, moveJson, setJson } from '../../../studio/text/json-edit.ts';
import { FormPane } from '../../../ui/studio/forms/form-pane.tsx';
import { namesShown } from '../../../ui/studio/forms/form-spec.ts';
import { FORM_SHEETS } from '../../../ui/studio/forms/sheets.ts';
import type { StoryChoices } from '../../../ui/studio/words/story-choices.ts';
import { formChoices } from './form-choices.ts';

interface FormDeskProps {
  readonly folder: ScenarioFolder;
  readonly choices: StoryChoices;
  readonly file: string; // shown
  readonly onFile: (file: string) => void;
  readonly onChange: (file: string, text: string) => void;
}

const noteRatesIn = (scenario: unknown): readonly string[] => {
  const rates = (scenario as { readonly noteRates?: unknown } | undefined)?.noteRates;
  return Array.isArray(rates) ? rates.map(String) : [];
};

/** The sheets of a draft as forms, and its files as text. */
export function FormDesk({ folder, choices, file, onFile, onChange }: FormDeskProps) {
  const { files } = folder;
  const raw = files[file];
  const value = useMemo(() => jsonOf(raw), [raw]);
  const choicesOf = useMemo(
    () => formChoices(folder, choices, noteRatesIn(jsonOf(files['scenario.json']))),
    [folder, choices],
  );
  const english = file.replace(/\.[a-z]{2}(?=\.json$)/, '');
  const shown = namesShown(FORM_SHEETS, english);
  const top = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const write = (change: (text: string) => string) => onChange(file, change(raw ?? ''));
  return (
    <FormPane
      files={Object.keys(files).filter((name) => name !== 'story.ink')}
      file={file}
      raw={raw}
      value={value}
      fault={raw === undefined ? undefined : jsonFaultLine(raw)}
      rest={shown.includes('') ? [] : Object.keys(top).filter((name) => !shown.includes(name))}
      choicesOf={choicesOf}
      onFile={onFile}
      onBegin={() => onChange(file, '{}\n')}
      onRaw={(text) => onChange(file, text)}
      onSet={(path, to) => write((text) => setJson(text, path, to))}
      onInsert={(path, to) => write((text) => insertJson(text, path, to))}
      onMove={(path, by) => write((text) => moveJson(text, path, by))}
    />
  );
}
