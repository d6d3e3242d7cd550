import { useState } from 'preact/hooks';
import { lineWords, lineWordsOr } from './line-words.ts';
import type { Choice } from './story-choices.ts';

interface PickProps {
  readonly name: string; // shown
  readonly line: number;
  readonly value: string; // empty for none
  readonly none?: string; // what it is called when there is none; without it there must be one
  readonly of: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** A value among those known; what the file has and nobody knows stays in the list, and says so. */
export function Pick({ name, line, value, none, of, onChange }: PickProps) {
  const strange = value !== '' && !of.some(({ id }) => id === value);
  return (
    <label class="studio-tag">
      <span aria-hidden="true">{name}</span>
      <select
        aria-label={lineWords('field', { name, line })}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {(none !== undefined || value === '') && <option value="">{none ?? '–'}</option>}
        {strange && <option value={value}>{lineWords('strange', { value })}</option>}
        {of.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ManyProps extends Omit<PickProps, 'none'> {}

/** Several of the values that are known; the tag lists them with spaces between. */
export function Many({ name, line, value, of, onChange }: ManyProps) {
  const given = value.split(/\s+/).filter(Boolean);
  const toggled = (id: string): string =>
    (given.includes(id) ? given.filter((one) => one !== id) : [...given, id]).join(' ');
  const named = given.map((id) => of.find((one) => one.id === id)?.text ?? id);
  return (
    <details class="studio-more">
      <summary>
        {name}
        <span class="sr">{lineWords('at.line', { line })}</span>: {named.join(', ') || '–'}
      </summary>
      <fieldset class="studio-many">
        <legend class="sr">{lineWords('field', { name, line })}</legend>
        {of.map(({ id, text }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={given.includes(id)}
              onChange={() => onChange(toggled(id))}
            />
            {text}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

const ROW_CHARS = 34; // characters in a row on a phone, where the browser does not fit the box to its words

interface TextProps {
  readonly name: string;
  readonly line?: number; // said with the name
  readonly lang?: string; // of the words, if not English
  readonly value: string;
  readonly hidden?: boolean; // the name is not shown, as the row says it
  readonly onChange: (value: string) => void; // never empty
  readonly onClear?: () => void; // it was left empty; without it the old words come back
}

/**
 * Words that are written freely. The file holds them trimmed and on one line, so what is typed is shown as typed until
 * the field is left, as long as both say the same.
 */
export function Written({ name, line, lang, value, hidden = false, onChange, onClear }: TextProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const own = typed !== undefined && (plain(typed) === '' || plain(typed) === plain(value));
  const shown = own ? typed : value;
  return (
    <label class={hidden ? 'studio-words' : 'studio-tag wide'}>
      {!hidden && <span aria-hidden="true">{name}</span>}
      <textarea
        aria-label={line === undefined ? name : lineWords('field', { name, line })}
        lang={lang}
        rows={Math.max(1, Math.ceil(shown.length / ROW_CHARS))}
        value={shown}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (plain(currentTarget.value) !== '') onChange(currentTarget.value);
        }}
        onBlur={() => {
          if (typed !== undefined && plain(typed) === '') onClear?.();
          setTyped(undefined);
        }}
      />
    </label>
  );
}

/** Puts the values of a closed list of the story's language into words. */
export const namedChoices = (kind: string, ids: readonly string[]): readonly Choice[] =>
  ids.map((id) => ({ id, text: lineWordsOr(`${kind}.${id}`, id) }));
