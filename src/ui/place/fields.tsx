import type { Checkable } from '../../core/jurisdiction/checked.ts';
import { Field } from '../kit/fields.tsx';
import { placeWords } from './place-words.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly latest?: string; // the last day that can be picked, of a day
  readonly long?: boolean; // several lines
  readonly hint?: string;
  readonly onText: (text: string) => void;
}

/** A labeled text field. */
export const TextField = ({ label, value, latest, long, hint, onText }: TextFieldProps) => (
  <Field box="field" label={label} hint={hint}>
    {(id, described) => {
      const onInput = (event: Event) => onText((event.currentTarget as HTMLInputElement).value);
      const common = { id, value, autocomplete: 'off', ...described, onInput } as const;
      if (long) return <textarea rows={2} {...common} />;
      return latest === undefined ? (
        <input type="text" {...common} />
      ) : (
        <input type="date" max={latest} {...common} />
      );
    }}
  </Field>
);

/** Sets a field of an entry to a text, or takes it off where the text is empty. */
export function withText<T extends object>(one: T, key: keyof T & string, value: string): T {
  if (value !== '') return { ...one, [key]: value };
  return Object.fromEntries(Object.entries(one).filter(([name]) => name !== key)) as T;
}

type CheckedEntry = Checkable & { readonly source?: string };

interface CheckFieldsProps<T extends CheckedEntry> {
  readonly one: T;
  readonly today: string; // ISO date
  readonly onChange: (next: T) => void;
}

/** Fields of an entry: where it comes from, who checked it, and on which day. */
export function CheckFields<T extends CheckedEntry>(props: CheckFieldsProps<T>) {
  const { one, today, onChange } = props;
  return (
    <>
      <TextField
        label={placeWords('source')}
        hint={placeWords('source.hint')}
        value={one.source ?? ''}
        long
        onText={(text) => onChange(withText(one, 'source', text))}
      />
      <div class="place-check">
        <TextField
          label={placeWords('by')}
          value={one.checkedBy ?? ''}
          onText={(text) => onChange(withText(one, 'checkedBy', text))}
        />
        <TextField
          label={placeWords('day')}
          latest={today}
          value={one.lastVerified ?? ''}
          onText={(text) => onChange(withText(one, 'lastVerified', text))}
        />
      </div>
    </>
  );
}
