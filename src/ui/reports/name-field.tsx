import { useId } from 'preact/hooks';

const MOST = 60; // characters

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Who rates or settles. White space alone is no name. */
export function NameField({ label, name, onName }: NameFieldProps) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        required
        pattern=".*\S.*"
        maxLength={MOST}
        autoComplete="off"
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
      />
    </div>
  );
}
