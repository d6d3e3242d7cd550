import { useState } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { Field } from '../kit/fields.tsx';
import { fileWords } from './in-form-words.ts';
import { partName } from './part-name.ts';
import { studioWords } from './studio-words.ts';
import './forms/forms.css';

interface ShownFound {
  readonly of: 'story' | 'card';
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

interface FindBoxProps {
  readonly find: (words: string) => readonly ShownFound[];
  readonly onLine: (file: string, line: number) => void;
}

const LEAST_CHARS = 2;
const SHORT = 90; // characters of a line

/** Finds words in the whole scene, and goes to where they are written. */
export function FindBox({ find, onLine }: FindBoxProps) {
  const [words, setWords] = useState('');
  const found = words.trim().length < LEAST_CHARS ? undefined : find(words);
  const placeOf = ({ of, title, file }: ShownFound): string =>
    of === 'story' ? title : file === 'scenario.json' ? partName({ of, title }) : fileWords(file);
  return (
    <search>
      <Field label={studioWords('find')} box="field">
        {(id) => (
          <input
            id={id}
            type="search"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        )}
      </Field>
      <p role="status" class="note">
        {found && studioWords('find.count', { count: found.length })}
      </p>
      {found && found.length > 0 && (
        <ul class="studio-found">
          {found.map((one) => (
            <li key={`${one.file} ${one.line} ${one.words}`}>
              <Action
                look="plain"
                words={`${placeOf(one)}: ${one.words.length > SHORT ? `${one.words.slice(0, SHORT)}…` : one.words}`}
                onPress={() => onLine(one.file, one.line)}
              />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
