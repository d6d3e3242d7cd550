import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: ComponentChildren;
  readonly children: (id: string) => ComponentChildren; // the control, which carries this id
}

/** A control of a form under its label. */
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
