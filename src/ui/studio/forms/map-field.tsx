import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Entries } from './entries.tsx';
import type { FieldProps } from './form-field.tsx';
import type { FormField } from './form-spec.ts';
import { formWords } from './form-words.ts';

interface MapFieldProps extends FieldProps<Extract<FormField, { readonly kind: 'map' }>> {
  readonly each: (props: FieldProps) => ComponentChildren;
}

/** Named entries: by moment, by ending, by option. Names that the story has and the file lacks can be added. */
export function MapField({ field, path, value, each, ...edits }: MapFieldProps) {
  const own = (value ?? {}) as { readonly [name: string]: unknown };
  const names = Object.keys(own);
  const known = field.keys === 'free' ? [] : edits.choicesOf(field.keys, path);
  const left = known.filter(({ id }) => !names.includes(id));
  const [picked, setPicked] = useState('');
  const [wrong, setWrong] = useState(false);
  const [added, setAdded] = useState(0);
  const wrongId = useId();
  const addId = useId();
  const next =
    field.keys === 'free' ? picked : (left.find(({ id }) => id === picked) ?? left[0])?.id;
  const nameOf = (name: string): string => {
    const text = known.find(({ id }) => id === name)?.text;
    return text === undefined || text === name ? name : `${name}: ${text}`;
  };
  const label = formWords(field.label);
  const add = () => {
    const free = next === undefined || next.trim() === '' || names.includes(next.trim());
    setWrong(free);
    if (next === undefined || free) return;
    if (value === undefined) edits.onSet(path, { [next.trim()]: field.begin });
    else edits.onSet([...path, next.trim()], field.begin);
    setPicked('');
    setAdded(added + 1);
  };
  return (
    <>
      <Entries
        label={label}
        names={names.map(nameOf)}
        added={added}
        folded={field.each.kind !== 'pick'}
        onDrop={(at) =>
          field.optional && names.length === 1
            ? edits.onSet(path, undefined)
            : edits.onSet([...path, names[at] ?? ''], undefined)
        }
      >
        {(at) => {
          const name = names[at] ?? '';
          return (
            <>
              {field.each.kind === 'pick' && <p class="label">{nameOf(name)}</p>}
              {each({ ...edits, field: field.each, path: [...path, name], value: own[name] })}
            </>
          );
        }}
      </Entries>
      {(field.keys === 'free' || left.length > 0) && (
        <p class="form-field form-add">
          <label for={addId}>{formWords('map.name', { label })}</label>
          {field.keys === 'free' ? (
            <input
              id={addId}
              type="text"
              aria-invalid={wrong}
              aria-describedby={wrongId}
              value={picked}
              onInput={({ currentTarget }) => setPicked(currentTarget.value)}
            />
          ) : (
            <select
              id={addId}
              value={next}
              onChange={({ currentTarget }) => setPicked(currentTarget.value)}
            >
              {left.map(({ id }) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          )}
          <button type="button" class="btn ink" onClick={add}>
            {formWords('add')}
            <span class="sr"> {formWords('add.to', { label })}</span>
          </button>
        </p>
      )}
      {field.keys === 'free' && (
        <p id={wrongId} role="alert" class="note bad">
          {wrong && formWords('map.name.bad')}
        </p>
      )}
    </>
  );
}
