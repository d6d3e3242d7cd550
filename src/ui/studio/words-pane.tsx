import { useMemo, useState } from 'preact/hooks';
import { isDimension } from '../../core/rubric/dimension.ts';
import { MOODS, STAGE_STANCES } from '../../core/scenario/line.ts';
import { studioWords } from './studio-words.ts';

/** A part of a line that can be changed: its words, or the value of a tag. */
export interface LineField {
  readonly name: string;
  readonly from: number;
  readonly value: string;
}

/** A line of the story, in fields. */
export interface FieldLine<F extends LineField = LineField> {
  readonly line: number;
  readonly kind: string; // `knot`, `option`, `text`, `tags`, `logic`, `comment`, `empty`
  readonly raw: string;
  readonly fields: readonly F[];
}

interface WordsPaneProps<F extends LineField> {
  readonly lines: readonly FieldLine<F>[];
  readonly people: readonly string[]; // ids that `who` can have
  readonly at: number | undefined; // the line somebody was sent to
  readonly playable: boolean;
  readonly onField: (line: number, field: F, value: string) => void;
  readonly onAdd: (line: number) => void;
  readonly onDrop: (line: number) => void;
  readonly onPlay: (line: number) => void;
}

interface Part<F extends LineField> {
  readonly name: string;
  readonly first: number; // line
  readonly lines: readonly FieldLine<F>[];
}

/** Splits a story at its knots. */
function partsOf<F extends LineField>(lines: readonly FieldLine<F>[]): readonly Part<F>[] {
  const parts: { name: string; first: number; lines: FieldLine<F>[] }[] = [
    { name: '', first: 1, lines: [] },
  ];
  for (const line of lines) {
    if (line.kind === 'knot' && /^\s*==/.test(line.raw))
      parts.push({ name: line.raw.replaceAll(/[=\s]+/g, ' ').trim(), first: line.line, lines: [] });
    parts.at(-1)?.lines.push(line);
  }
  return parts.filter(({ lines: own }) => own.some(({ fields }) => fields.length > 0));
}

const LEVELS = ['0', '1', '2', '3'];

/** The values a tag can have, where they are known; otherwise it is written freely. */
function choicesFor(name: string, people: readonly string[]): readonly string[] | undefined {
  if (isDimension(name)) return LEVELS;
  if (name === 'mood') return MOODS;
  if (name === 'pose') return STAGE_STANCES;
  if (name === 'who' || name === 'leaves') return people;
  return undefined;
}

interface FieldProps<F extends LineField> {
  readonly line: number;
  readonly field: F;
  readonly people: readonly string[];
  readonly onChange: (value: string) => void;
}

function Field<F extends LineField>({ line, field, people, onChange }: FieldProps<F>) {
  const { name, value } = field;
  const isWords = name === 'words';
  const label = isWords
    ? studioWords('field.words', { line })
    : studioWords('field', { name, line });
  const choices = choicesFor(name, people);
  if (choices !== undefined) {
    const all = choices.includes(value) ? choices : [value, ...choices];
    return (
      <label class="studio-tag">
        <span aria-hidden="true">{name}</span>
        <select
          aria-label={label}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {all.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    );
  }
  const rows = Math.max(1, Math.ceil(value.length / (isWords ? 46 : 60)));
  return (
    <label class={isWords ? 'studio-words' : 'studio-tag wide'}>
      {!isWords && <span aria-hidden="true">{name}</span>}
      <textarea
        aria-label={label}
        rows={rows}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

const speakerOf = (line: FieldLine): string =>
  line.fields.find(({ name }) => name === 'who')?.value ?? '';

function headOf(line: FieldLine): string {
  if (line.kind === 'option') return studioWords('option');
  const who = speakerOf(line);
  return who === '' ? studioWords('narration') : studioWords('says', { who });
}

/** The story in words: every line a field, its tags small fields beside it; rules stay as they are. */
export function WordsPane<F extends LineField>(props: WordsPaneProps<F>) {
  const { lines, people, at, playable } = props;
  const parts = useMemo(() => partsOf(lines), [lines]);
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const sent = at === undefined ? undefined : parts.findLast(({ first }) => first <= at);
  const part =
    parts.find(({ name }) => name === picked) ??
    sent ??
    parts.find(({ name }) => name !== '') ??
    parts[0];
  if (part === undefined) return null;
  return (
    <>
      <p class="field">
        <label class="label" for="studio-part">
          {studioWords('moment')}
        </label>
        <select
          id="studio-part"
          value={part.name}
          onChange={(event) => setPicked(event.currentTarget.value)}
        >
          {parts.map(({ name }) => (
            <option key={name} value={name}>
              {name === '' ? studioWords('moment.top') : name}
            </option>
          ))}
        </select>
      </p>
      <ol class="studio-lines">
        {part.lines.map((line) => {
          if (line.kind === 'logic')
            return (
              <li key={line.line} class="logic">
                <code title={studioWords('logic', { line: line.line })}>{line.raw.trim()}</code>
              </li>
            );
          if (line.fields.length === 0) return null;
          return (
            <li key={line.line} id={`studio-line-${line.line}`} class={line.kind}>
              {line.kind !== 'tags' && <p class="label">{headOf(line)}</p>}
              {line.fields.map((field, index) => (
                <Field
                  key={`${field.name}-${index}`}
                  line={line.line}
                  field={field}
                  people={people}
                  onChange={(value) => props.onField(line.line, field, value)}
                />
              ))}
              <p class="actions">
                <button
                  type="button"
                  class="btn plain"
                  aria-label={studioWords('line.add', { line: line.line })}
                  onClick={() => props.onAdd(line.line)}
                >
                  {studioWords('line.add.short')}
                </button>
                <button
                  type="button"
                  class="btn plain"
                  aria-label={studioWords('line.drop', { line: line.line })}
                  onClick={() => props.onDrop(line.line)}
                >
                  {studioWords('line.drop.short')}
                </button>
                {playable && (
                  <button
                    type="button"
                    class="btn plain"
                    aria-label={studioWords('from.here', { line: line.line })}
                    onClick={() => props.onPlay(line.line)}
                  >
                    {studioWords('from.here.short')}
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
