import { Field } from './field.tsx';

export const SAMPLE_SIZE = 30; // responses, where nobody says otherwise
const MOST = 300;

interface SampleSizeProps {
  readonly label: string;
  readonly size: number;
  readonly onSize: (size: number) => void;
}

/** How many responses are drawn to be rated; an empty field stands for the usual number. */
export function SampleSize({ label, size, onSize }: SampleSizeProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          min={1}
          max={MOST}
          required
          value={size}
          onInput={({ currentTarget: { valueAsNumber } }) =>
            onSize(Number.isNaN(valueAsNumber) ? SAMPLE_SIZE : valueAsNumber)
          }
        />
      )}
    </Field>
  );
}
