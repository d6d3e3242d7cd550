import { useRef, useState } from 'preact/hooks';
import type { Ended } from '../../core/run/event.ts';
import { inQuotes } from '../../core/scenario/line/speech.ts';
import { Action } from '../kit/action.tsx';
import { useSpoken } from '../scene-language.ts';
import { boardWords } from './board-words.ts';

interface NoteFormProps {
  readonly notes: Ended['notes'];
  readonly chosen: string; // id of the chosen note, empty if none
  readonly onChosen: (note: string) => void;
  readonly onFile: (note: string) => void;
}

/** Form for filing one of the ending's notes, in the order drawn. */
export function NoteForm({ notes, chosen, onChosen, onFile }: NoteFormProps) {
  const [missing, setMissing] = useState(false);
  const spoken = useSpoken();
  const first = useRef<HTMLInputElement>(null);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (notes.some((note) => note.id === chosen)) onFile(chosen);
    else {
      setMissing(true);
      first.current?.focus();
    }
  };
  return (
    <form class="note-form" aria-labelledby="note-h" noValidate onSubmit={onSubmit}>
      <h2 id="note-h">{boardWords('note')}</h2>
      <p class="prose">{boardWords('note.who')}</p>
      <fieldset class="choices">
        <legend class="sr">{boardWords('note.choose')}</legend>
        {notes.map((note, index) => (
          <label class="pick" key={note.id}>
            <input
              ref={index === 0 ? first : null}
              type="radio"
              name="note"
              value={note.id}
              checked={note.id === chosen}
              onChange={() => {
                setMissing(false);
                onChosen(note.id);
              }}
            />
            <span {...spoken}>{inQuotes(note.text)}</span>
          </label>
        ))}
      </fieldset>
      <p class="missing" role="alert">
        {missing ? boardWords('note.first') : ''}
      </p>
      <p class="notice small">{boardWords('before')}</p>
      <div class="actions next">
        <Action look="main big" submit words={boardWords('file')} />
      </div>
    </form>
  );
}
