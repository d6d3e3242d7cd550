import { Action } from '../../kit/action.tsx';
import { Entries } from './entries.tsx';
import {
  type FieldProps,
  FlagField,
  FormTextField,
  ManyField,
  NumberField,
  NumbersField,
  PickField,
  TextBox,
  TruthField,
  ValuesField,
} from './form-field.tsx';
import type { FormField } from './form-spec.ts';
import { formWords } from './form-words.ts';
import { MapField } from './map-field.tsx';
import { OwnPictureField } from './own-picture.tsx';

type Json = { readonly [name: string]: unknown };
type Of<K extends FormField['kind']> = FieldProps<Extract<FormField, { readonly kind: K }>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells whether a value has the form that a field can show; what is not there, it can. */
function fits({ kind }: FormField, value: unknown): boolean {
  if (value === undefined) return true;
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'list':
    case 'many':
    case 'numbers':
    case 'texts':
    case 'values':
      return Array.isArray(value);
    case 'group':
    case 'photo':
    case 'map':
      return isObject(value);
    case 'heard':
      return typeof value === 'string' || Array.isArray(value);
    default:
      return !isObject(value) || kind === 'unlessAbsent';
  }
}

/** A field as the control that fits it. What has another form in the file stays, and the form says so. */
export function FieldView(props: FieldProps) {
  const { field, value } = props;
  if (!fits(field, value)) {
    return <p class="note bad">{formWords('other-form', { label: formWords(field.label) })}</p>;
  }
  switch (field.kind) {
    case 'text':
      return <FormTextField {...props} field={field} />;
    case 'number':
      return <NumberField {...props} field={field} />;
    case 'numbers':
      return <NumbersField {...props} field={field} />;
    case 'values':
      return <ValuesField {...props} field={field} />;
    case 'pick':
      return <PickField {...props} field={field} />;
    case 'many':
      return <ManyField {...props} field={field} />;
    case 'flag':
      return <FlagField {...props} field={field} />;
    case 'truth':
      return <TruthField {...props} field={field} />;
    case 'photo':
      return <OwnPictureField {...props} field={field} />;
    case 'texts':
      return <TextsField {...props} field={field} />;
    case 'group':
      return <GroupFields {...props} field={field} />;
    case 'list':
      return <ListFields {...props} field={field} />;
    case 'map':
      return <MapField {...props} field={field} each={(one) => <FieldView {...one} />} />;
    case 'heard':
      return <HeardField {...props} field={field} />;
    case 'unlessAbsent':
      return <UnlessAbsent {...props} field={field} />;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function TextsField({ field, path, value, onSet, onInsert, onMove }: Of<'texts'>) {
  const texts = listOf(value).map(String);
  const all =
    field.count === undefined
      ? texts
      : Array.from({ length: field.count }, (_, at) => texts[at] ?? '');
  return (
    <Entries
      label={formWords(field.label)}
      names={all.map((_, at) => formWords('number', { number: at + 1 }))}
      fixed={field.count !== undefined}
      onAdd={() =>
        value === undefined ? onSet(path, ['']) : onInsert([...path, texts.length], '')
      }
      onDrop={(at) => {
        const last = field.optional && texts.length === 1;
        onSet(last ? path : [...path, at], undefined);
      }}
      onMove={(at, by) => onMove([...path, at], by)}
    >
      {(at) => (
        <TextBox
          label={formWords('number', { number: at + 1 })}
          value={all[at] ?? ''}
          onText={(text) => onSet([...path, at], text)}
        />
      )}
    </Entries>
  );
}

function GroupFields({ field, path, value, ...edits }: Of<'group'>) {
  const own = isObject(value) ? value : {};
  const shown = [...field.fields.map(({ name }) => name), ...(field.kept ?? [])];
  const rest = Object.keys(own).filter((name) => !shown.includes(name));
  return (
    <div class="form-group">
      {field.fields.map((one) => (
        <FieldView
          key={one.name}
          {...edits}
          field={one}
          path={[...path, one.name]}
          value={own[one.name]}
        />
      ))}
      {rest.length > 0 && <p class="note">{formWords('rest', { names: rest.join(', ') })}</p>}
    </div>
  );
}

const SHORT = 60; // characters of what an entry is called

function ListFields({ field, path, value, ...edits }: Of<'list'>) {
  const all = listOf(value);
  const nameOf = (one: unknown, at: number): string => {
    const title = isObject(one) ? one[field.title] : undefined;
    const text = typeof title === 'string' ? title.slice(0, SHORT) : '';
    return text === '' ? formWords('number', { number: at + 1 }) : text;
  };
  return (
    <Entries
      label={formWords(field.label)}
      names={all.map(nameOf)}
      folded
      onAdd={() =>
        value === undefined
          ? edits.onSet(path, [field.begin])
          : edits.onInsert([...path, all.length], field.begin)
      }
      onDrop={(at) =>
        field.optional && all.length === 1
          ? edits.onSet(path, undefined)
          : edits.onSet([...path, at], undefined)
      }
      onMove={(at, by) => edits.onMove([...path, at], by)}
    >
      {(at) => (
        <GroupFields
          {...edits}
          field={{ kind: 'group', name: '', label: field.label, fields: field.fields }}
          path={[...path, at]}
          value={all[at]}
        />
      )}
    </Entries>
  );
}

const HEARD_FIELDS: readonly FormField[] = [
  { kind: 'text', name: 'said', label: 'side.if-said', optional: true },
  { kind: 'text', name: 'answer', label: 'side.if-answer', optional: true },
  { kind: 'text', name: 'heard', label: 'side.heard' },
];

/** What was heard in a line: one text for all, or one for each case. */
function HeardField({ field, path, value, ...edits }: Of<'heard'>) {
  if (typeof value !== 'object') {
    return (
      <>
        <FormTextField
          {...edits}
          field={{ kind: 'text', name: '', label: field.label }}
          path={path}
          value={value}
        />
        <Action
          look="plain"
          words={formWords('side.cases')}
          onPress={() =>
            edits.onSet(path, [{ said: '', heard: value ?? '' }, { heard: value ?? '' }])
          }
        />
      </>
    );
  }
  const list: Extract<FormField, { readonly kind: 'list' }> = {
    kind: 'list',
    name: '',
    label: 'side.case',
    title: 'heard',
    begin: field.begin,
    fields: HEARD_FIELDS,
  };
  return <ListFields {...edits} field={list} path={path} value={value} />;
}

const ABSENT = 'absent';

/** A moment that the person does not hear, or what they heard in it. */
function UnlessAbsent({ field, path, value, ...edits }: Of<'unlessAbsent'>) {
  const absent = value === ABSENT;
  return (
    <>
      <label class="form-check">
        <input
          type="checkbox"
          checked={absent}
          onChange={() => edits.onSet(path, absent ? {} : ABSENT)}
        />
        {formWords(field.label)}
      </label>
      {!absent && <FieldView {...edits} field={field.fields} path={path} value={value} />}
    </>
  );
}
