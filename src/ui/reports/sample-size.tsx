import { Field } from '../kit/fields.tsx';

export const SAMPLE_SIZE = 30; // responses, by default
const MAX_SAMPLE = 300;

interface SampleSizeProps {
  readonly label: string;
  readonly size: number;
  readonly onSize: (size: number) => void;
}

/** Field for the size of a rating sample; empty means the default. */
export function SampleSize({ label, size, onSize }: SampleSizeProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          min={1}
          max={MAX_SAMPLE}
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
