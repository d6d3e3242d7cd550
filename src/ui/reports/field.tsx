import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: ComponentChildren;
  readonly children: (id: string) => ComponentChildren; // the control, which gets this id
}

/** A form control with its label. */
export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
