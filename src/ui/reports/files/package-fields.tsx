import { Field } from '../field.tsx';
import { packageWords } from './package-words.ts';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
}

/** A list to pick from, with its label. */
export function Select({ label, value, options, onPick }: SelectProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          {options.map(([one, said]) => (
            <option key={one} value={one}>
              {said}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The field of the mark that passes. */
export function MarkField({
  value,
  onType,
}: {
  readonly value: string;
  readonly onType: (value: string) => void;
}) {
  return (
    <Field
      label={
        <>
          {packageWords('pass')}
          <span class="hint">{packageWords('pass.hint')}</span>
        </>
      }
    >
      {(id) => (
        <input
          id={id}
          type="number"
          required
          min={0}
          max={100}
          step={1}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
