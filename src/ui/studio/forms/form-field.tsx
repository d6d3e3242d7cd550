import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Choice, ChoiceLayer } from '../words/story-choices.ts';
import type { ChoiceSource, FormField, FormPath } from './form-spec.ts';
import { formWords } from './form-words.ts';

/** What the fields of a form ask and change. */
export interface FormEdits {
  readonly choicesOf: (source: ChoiceSource, path: FormPath) => readonly Choice[];
  readonly onSet: (path: FormPath, value: unknown) => void; // undefined takes the field off
  readonly onInsert: (path: FormPath, value: unknown) => void;
  readonly onMove: (path: FormPath, by: number) => void;
}

export interface FieldProps<F extends FormField = FormField> extends FormEdits {
  readonly field: F;
  readonly path: FormPath;
  readonly value: unknown;
}

type Of<K extends FormField['kind']> = FieldProps<Extract<FormField, { readonly kind: K }>>;

interface LabeledProps {
  readonly label: string;
  readonly children: (id: string) => ComponentChildren;
}

/** A label above its control. */
function Labeled({ label, children }: LabeledProps) {
  const id = useId();
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}

const ROW_CHARS = 34; // characters in a row on a phone, where the browser does not fit the box to its words

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (value: string) => void;
}

/** Words in a box that grows with them. */
export function TextBox({ label, value, onText }: TextBoxProps) {
  return (
    <Labeled label={label}>
      {(id) => (
        <textarea
          id={id}
          rows={Math.max(1, Math.ceil(value.length / ROW_CHARS))}
          value={value}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Labeled>
  );
}

export function FormTextField({ field, path, value, onSet }: Of<'text'>) {
  const label = formWords(field.label);
  return (
    <TextBox
      label={field.optional ? formWords('optional', { label }) : label}
      value={typeof value === 'string' ? value : ''}
      onText={(text) => onSet(path, field.optional && text === '' ? undefined : text)}
    />
  );
}

export function NumberField({ field, path, value, onSet }: Of<'number'>) {
  return (
    <Labeled label={formWords(field.label)}>
      {(id) => (
        <input
          id={id}
          type="number"
          min={field.least}
          max={field.most}
          step={field.step}
          value={typeof value === 'number' ? value : ''}
          onInput={({ currentTarget: { valueAsNumber } }) => {
            const fits = field.step === undefined ? Number.isSafeInteger : Number.isFinite;
            if (fits(valueAsNumber)) onSet(path, valueAsNumber);
          }}
          onBlur={({ currentTarget }) => {
            // What is no number was not written: the field shows again what the file has.
            currentTarget.value = typeof value === 'number' ? String(value) : '';
          }}
        />
      )}
    </Labeled>
  );
}

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

const TRUTHS: { readonly [word: string]: boolean } = { true: true, false: false };

/** Reads values between commas; true and false are truths, all else is text. */
const valuesIn = (text: string): readonly (string | boolean)[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => TRUTHS[one] ?? one);

export const NumbersField = (props: Of<'numbers'>) => <InOneLine {...props} read={numbersIn} />;

export const ValuesField = (props: Of<'values'>) => <InOneLine {...props} read={valuesIn} />;

interface InOneLineProps extends Of<'numbers' | 'values'> {
  readonly read: (text: string) => readonly unknown[];
}

/** A list in one line, with commas. What is typed is shown as typed as long as it says the same. */
function InOneLine({ field, path, value, read, onSet }: InOneLineProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const given = Array.isArray(value) ? value.join(', ') : '';
  const own = typed !== undefined && read(typed).join(', ') === given;
  return (
    <Labeled label={formWords(field.label)}>
      {(id) => (
        <input
          id={id}
          type="text"
          value={own ? typed : given}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onSet(path, read(currentTarget.value));
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Labeled>
  );
}

const boxStyle = ([left, top, width, height]: NonNullable<ChoiceLayer['box']>) => ({
  inset: `${top}% auto auto ${left}%`,
  width: `${width}%`,
  height: `${height}%`,
});

/** One of several values. Levels are numbers in the file. */
export function PickField({ field, path, value, choicesOf, onSet }: Of<'pick'>) {
  const of = choicesOf(field.of, path);
  const given = value === undefined ? '' : String(value);
  const asWritten = (id: string): unknown => (field.of === 'levels' ? Number(id) : id);
  const name = useId();
  if (of.some(({ layers }) => layers))
    return (
      <fieldset class="form-pictures">
        <legend>{formWords(field.label)}</legend>
        {of.map(({ id, text, layers = [] }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={id === given}
              onChange={() => onSet(path, id)}
            />
            <span class="form-picture">
              {layers.map(({ src, box }) => (
                <img
                  key={src}
                  src={src}
                  alt=""
                  loading="lazy"
                  {...(box && { style: boxStyle(box) })}
                />
              ))}
            </span>
            {text}
          </label>
        ))}
      </fieldset>
    );
  return (
    <Labeled label={formWords(field.label)}>
      {(id) => (
        <select
          id={id}
          value={given}
          onChange={({ currentTarget }) =>
            onSet(path, currentTarget.value === '' ? undefined : asWritten(currentTarget.value))
          }
        >
          {(field.optional || given === '') && <option value="">{formWords('none')}</option>}
          {given !== '' && !of.some((one) => one.id === given) && (
            <option value={given}>{formWords('strange', { value: given })}</option>
          )}
          {of.map((one) => (
            <option key={one.id} value={one.id}>
              {one.text}
            </option>
          ))}
        </select>
      )}
    </Labeled>
  );
}

export function TruthField({ field, path, value, onSet }: Of<'truth'>) {
  const given = typeof value === 'boolean' ? String(value) : '';
  return (
    <Labeled label={formWords(field.label)}>
      {(id) => (
        <select
          id={id}
          value={given}
          onChange={({ currentTarget: { value: picked } }) =>
            onSet(path, picked === '' ? undefined : picked === 'true')
          }
        >
          <option value="">{formWords('truth.open')}</option>
          <option value="true">{formWords('truth.yes')}</option>
          <option value="false">{formWords('truth.no')}</option>
        </select>
      )}
    </Labeled>
  );
}

export function FlagField({ field, path, value, onSet }: Of<'flag'>) {
  return (
    <label class="form-check">
      <input
        type="checkbox"
        checked={value === field.on}
        onChange={({ currentTarget }) => onSet(path, currentTarget.checked ? field.on : undefined)}
      />
      {formWords(field.label)}
    </label>
  );
}

export function ManyField({ field, path, value, choicesOf, onSet }: Of<'many'>) {
  const given = Array.isArray(value) ? value.map(String) : [];
  const of = choicesOf(field.of, path);
  const strange = given
    .filter((id) => !of.some((one) => one.id === id))
    .map((id) => ({ id, text: formWords('strange', { value: id }) }));
  const toggle = (id: string): void => {
    const next = given.includes(id) ? given.filter((one) => one !== id) : [...given, id];
    onSet(path, field.optional && next.length === 0 ? undefined : next);
  };
  return (
    <fieldset class="form-many">
      <legend>{formWords(field.label)}</legend>
      {[...of, ...strange].map(({ id, text }) => (
        <label key={id} class="form-check">
          <input type="checkbox" checked={given.includes(id)} onChange={() => toggle(id)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
