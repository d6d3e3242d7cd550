import { useState } from 'preact/hooks';
import { BOARD_COLUMNS } from '../../../core/scenario/scenario.ts';
import { NOTE } from '../../../group/facts/room-lists.ts';
import type { MineView } from '../../../group/views/mine-view.ts';
import type { RoomBoardView } from '../../../group/views/public-view.ts';
import { useSpoken } from '../../scene-language.ts';
import { screenWords } from '../screen/screen-words.ts';
import { phoneWords } from './phone-words.ts';

interface BoardVoteProps {
  readonly board: RoomBoardView;
  readonly mine: MineView;
  readonly onLean: (topic: string, choice: string) => Promise<string | undefined>; // why it was refused
}

/** Form: where this person would sort each item, and which note they would file. */
export function BoardVote({ board, mine, onLean }: BoardVoteProps) {
  const spoken = useSpoken();
  // What was picked stays picked while it is on its way, whatever comes in from the room meanwhile.
  const [picked, setPicked] = useState<{ readonly [topic: string]: string }>({});
  const choiceOf = (topic: string) => picked[topic] ?? mine.leanings?.[topic]?.choice ?? '';
  const pick = async (topic: string, choice: string) => {
    setPicked((now) => ({ ...now, [topic]: choice }));
    const problem = await onLean(topic, choice);
    if (problem === undefined) return;
    setPicked(({ [topic]: last, ...others }) =>
      last === undefined || last === choice ? others : { ...others, [topic]: last },
    );
  };
  const [atNote, setAtNote] = useState(false);
  const turn = board.notes.length > 0 && board.items.length > 0 && (
    <button class="btn" type="button" onClick={() => setAtNote(!atNote)}>
      {phoneWords(atNote ? 'board.back' : 'board.toNote')}
    </button>
  );
  const noteOn = atNote || board.items.length === 0;
  return (
    <>
      <p class="note quiet">{phoneWords('board.hint')}</p>
      {(noteOn ? [] : board.items).map(({ id, seen }) => (
        <label key={id} class="item">
          <span {...spoken}>{seen}</span>
          <select
            value={choiceOf(id)}
            onChange={(event) => void pick(id, event.currentTarget.value)}
          >
            <option value="" disabled>
              {phoneWords('board.open')}
            </option>
            {BOARD_COLUMNS.map((place) => (
              <option key={place} value={place}>
                {screenWords(`place.${place}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {noteOn && board.notes.length > 0 && (
        <fieldset class="notes">
          <legend>{phoneWords('board.note')}</legend>
          {board.notes.map(({ id, text }) => (
            <label key={id}>
              <input
                type="radio"
                name="own-note"
                checked={choiceOf(NOTE) === id}
                onChange={() => void pick(NOTE, id)}
              />
              <span {...spoken}>{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      {turn}
    </>
  );
}
