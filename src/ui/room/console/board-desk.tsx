import { BOARD_COLUMNS, type BoardColumn } from '../../../core/scenario/scenario.ts';
import type { HandCounts } from '../../../group/facts/room-event.ts';
import { NOTE } from '../../../group/facts/room-lists.ts';
import type { RoomBoardView } from '../../../group/views/public-view.ts';
import { leader } from '../../../group/views/tally.ts';
import { Action } from '../../kit/action.tsx';
import { useSpoken } from '../../scene-language.ts';
import { screenWords } from '../screen/screen-words.ts';
import { consoleWords } from './console-words.ts';

interface BoardDeskProps {
  readonly board: RoomBoardView;
  readonly leanings: { readonly [topic: string]: HandCounts }; // empty without phones
  readonly onPlace: (item: string, place: BoardColumn) => void;
  readonly note: string | undefined; // the picked note
  readonly onNote: (note: string) => void;
}

/** The board on the console, with the note to file. */
export function BoardDesk({ board, leanings, note, onPlace, onNote }: BoardDeskProps) {
  const spoken = useSpoken();
  const leading = (topic: string) => leader({ counts: leanings[topic] ?? {} });
  const most = board.items.flatMap(({ id, place, placed }) => {
    const to = BOARD_COLUMNS.find((one) => one === leading(id));
    return to === undefined || (placed && to === place) ? [] : [{ id, to }];
  });
  const needsNote = board.notes.length > 0;
  return (
    <section aria-labelledby="board-h" class="board-desk">
      <h2 id="board-h">{consoleWords('board')}</h2>
      {Object.keys(leanings).length > 0 && (
        <p>
          <Action
            words={consoleWords('board.most')}
            disabled={most.length === 0}
            onPress={() => {
              for (const { id, to } of most) onPlace(id, to);
            }}
          />
          {most.length === 0 && <span class="note quiet"> {consoleWords('board.most.none')}</span>}
        </p>
      )}
      {board.items.map(({ id, seen, place, placed }) => (
        <label key={id} class="item">
          <span>
            <span {...spoken}>{seen}</span>
            <Leanings
              counts={leanings[id] ?? {}}
              names={BOARD_COLUMNS.map((one) => [one, screenWords(`place.${one}`)])}
            />
          </span>
          <select
            value={placed ? place : ''}
            onChange={(event) => onPlace(id, event.currentTarget.value as BoardColumn)}
          >
            <option value="" disabled>
              {screenWords('place.open')}
            </option>
            {BOARD_COLUMNS.map((one) => (
              <option key={one} value={one}>
                {screenWords(`place.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {needsNote && (
        <fieldset class="notes">
          <legend>{consoleWords('note')}</legend>
          {board.notes.map(({ id, text }) => (
            <label key={id}>
              <input
                type="radio"
                name="room-note"
                checked={note === id}
                onChange={() => onNote(id)}
              />
              <span>
                <span {...spoken}>{text}</span>
                {leanings[NOTE] && (
                  <small class="quiet">
                    {consoleWords('votes', { count: leanings[NOTE][id] ?? 0 })}
                  </small>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

interface LeaningsProps {
  readonly counts: HandCounts;
  readonly names: readonly (readonly [string, string])[];
}

/** Shows how many would put an item where, to the facilitator only. */
function Leanings({ counts, names }: LeaningsProps) {
  const said = names.filter(([choice]) => (counts[choice] ?? 0) > 0);
  if (said.length === 0) return null;
  return (
    <small class="quiet">
      {said.map(([choice, name]) => `${name} ${counts[choice]}`).join(' · ')}
    </small>
  );
}
