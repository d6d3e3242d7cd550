import type { Checkable } from '../../core/jurisdiction/checked.ts';
import { placeWords } from './place-words.ts';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'date';
  readonly long?: boolean; // several lines
  readonly hint?: string;
  readonly latest?: string; // the last day that can be picked
  readonly onText: (text: string) => void;
}

/** A labeled text field. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, type, long, hint, latest, onText } = props;
  const common = {
    id,
    value,
    autocomplete: 'off',
    ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }),
    onInput: (event: Event) => onText((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <p class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {long && <textarea rows={2} {...common} />}
      {!long && type === undefined && <input type="text" {...common} />}
      {type === 'date' && (
        <input type="date" {...(latest !== undefined && { max: latest })} {...common} />
      )}
    </p>
  );
}

/** Sets a field of an entry to a text, or takes it off where the text is empty. */
export function withText<T extends object>(one: T, key: keyof T & string, value: string): T {
  if (value !== '') return { ...one, [key]: value };
  return Object.fromEntries(Object.entries(one).filter(([name]) => name !== key)) as T;
}

type CheckedEntry = Checkable & { readonly source?: string };

interface CheckFieldsProps<T extends CheckedEntry> {
  readonly id: string;
  readonly one: T;
  readonly today: string; // ISO date
  readonly onChange: (next: T) => void;
}

/** Fields of an entry: where it comes from, who checked it, and on which day. */
export function CheckFields<T extends CheckedEntry>(props: CheckFieldsProps<T>) {
  const { id, one, today, onChange } = props;
  return (
    <>
      <TextField
        id={`${id}-source`}
        label={placeWords('source')}
        hint={placeWords('source.hint')}
        value={one.source ?? ''}
        long
        onText={(text) => onChange(withText(one, 'source', text))}
      />
      <div class="place-check">
        <TextField
          id={`${id}-by`}
          label={placeWords('by')}
          value={one.checkedBy ?? ''}
          onText={(text) => onChange(withText(one, 'checkedBy', text))}
        />
        <TextField
          id={`${id}-day`}
          label={placeWords('day')}
          type="date"
          latest={today}
          value={one.lastVerified ?? ''}
          onText={(text) => onChange(withText(one, 'lastVerified', text))}
        />
      </div>
    </>
  );
}
