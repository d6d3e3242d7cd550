import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: ComponentChildren;
  readonly look?: string; // class of the label; `label` if absent
  readonly box?: string; // class of both together
  readonly hint?: string | undefined; // below the label, and read with the control
  readonly children: (id: string, described: { 'aria-describedby'?: string }) => ComponentChildren; // the control, which gets this id
}

/** A form control with its label. */
export function Field({ label, look = 'label', box, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div {...(box !== undefined && { class: box })}>
      <label class={look} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children(id, hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
    </div>
  );
}

interface SelectProps<T> {
  readonly label: ComponentChildren;
  readonly look?: string; // class of the label
  readonly box?: string;
  readonly of: readonly (readonly [
    value: T, // undefined: nothing is chosen
    words: ComponentChildren,
    language?: { readonly lang?: string | undefined }, // of the words, if not the page's
  ])[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}

const keyOf = (value: unknown): string => String(value ?? '');

/** A list to pick one value from. */
export function Select<T extends string | number | undefined>(props: SelectProps<T>) {
  const { label, look, box, of, value, onPick } = props;
  const pick = (key: string): void => {
    const picked = of.find(([one]) => keyOf(one) === key);
    if (picked) onPick(picked[0]);
  };
  return (
    <Field label={label} {...(look !== undefined && { look })} {...(box !== undefined && { box })}>
      {(id) => (
        <select id={id} value={keyOf(value)} onChange={(event) => pick(event.currentTarget.value)}>
          {of.map(([one, words, language]) => (
            <option key={keyOf(one)} value={keyOf(one)} {...language}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TextProps {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly rules?: InputHTMLAttributes; // such as type, min and required
  readonly box?: string;
  readonly onText: (value: string) => void;
}

/** A line of text, or a number as it is typed. */
export const Text = ({ label, value, rules, box, onText }: TextProps) => (
  <Field label={label} {...(box !== undefined && { box })}>
    {(id) => (
      <input
        id={id}
        autoComplete="off"
        value={value}
        {...rules}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    )}
  </Field>
);

/** Rules of a name: white space alone does not count. */
export const NAME_RULES: InputHTMLAttributes = {
  required: true,
  pattern: '.*\\S.*',
  maxLength: 60,
};

interface TextAreaProps {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly required?: boolean;
  readonly onText: (value: string) => void;
}

const MAX_NOTE_CHARS = 400; // characters

/** A note of a few lines. */
export const TextArea = ({ label, value, required = false, onText }: TextAreaProps) => (
  <Field label={label}>
    {(id) => (
      <textarea
        id={id}
        rows={2}
        required={required}
        maxLength={MAX_NOTE_CHARS}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    )}
  </Field>
);

interface CheckBoxProps {
  readonly words: ComponentChildren;
  readonly look?: string; // class of the label; `pick` if absent
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** A box to tick, with its words. */
export const CheckBox = ({ words, look = 'pick', on, onTurn }: CheckBoxProps) => (
  <label class={look}>
    <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
    <span>{words}</span>
  </label>
);

interface FileFieldProps {
  readonly label: ComponentChildren;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A field that takes files; the same one can be picked again. */
export const FileField = ({ label, accept, multiple = false, onFiles }: FileFieldProps) => (
  <Field label={label}>
    {(id) => (
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    )}
  </Field>
);
