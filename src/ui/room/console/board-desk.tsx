import { useState } from 'preact/hooks';
import { PLACES, type Place } from '../../../core/scenario.ts';
import type { BoardView } from '../../../group/public-view.ts';
import { words as screenWords } from '../screen/screen-words.ts';
import { words } from './console-words.ts';

interface BoardDeskProps {
  readonly board: BoardView;
  readonly onPlace: (item: string, place: Place) => void;
  readonly onFile: (note: string | undefined) => void;
}

/** The board as the room says it, and the note it would file. */
export function BoardDesk({ board, onPlace, onFile }: BoardDeskProps) {
  const [note, setNote] = useState<string | undefined>(undefined);
  const needsNote = board.notes.length > 0;
  return (
    <section aria-labelledby="board-h" class="board-desk">
      <h2 id="board-h">{words('board')}</h2>
      {board.items.map(({ id, seen, place }) => (
        <label key={id} class="item">
          <span>{words('board.place', { seen })}</span>
          <select
            value={place}
            onChange={(event) => onPlace(id, event.currentTarget.value as Place)}
          >
            {PLACES.map((one) => (
              <option key={one} value={one}>
                {screenWords(`place.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {needsNote && (
        <fieldset class="notes">
          <legend>{words('note')}</legend>
          {board.notes.map(({ id, text }) => (
            <label key={id}>
              <input
                type="radio"
                name="room-note"
                checked={note === id}
                onChange={() => setNote(id)}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="drive">
        <button
          class="btn main big wide"
          type="button"
          disabled={needsNote && note === undefined}
          onClick={() => onFile(note)}
        >
          {words(needsNote ? 'file' : 'file.none')}
        </button>
      </div>
    </section>
  );
}
