import { Field } from './field.tsx';

const MAX_NAME_CHARS = 60; // characters

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Text field for a rater's name; white space alone does not count. */
export function NameField({ label, name, onName }: NameFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          required
          pattern=".*\S.*"
          maxLength={MAX_NAME_CHARS}
          autoComplete="off"
          value={name}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
