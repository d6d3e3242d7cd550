import type { NotebookEntry } from '../../core/run/state.ts';
import { BOARD_COLUMNS, type BoardColumn } from '../../core/scenario/scenario.ts';
import { useSpoken } from '../scene-language.ts';
import { boardWords } from './board-words.ts';
import { useDrag } from './use-drag.ts';

interface BoardItemProps {
  readonly entry: NotebookEntry;
  readonly place: BoardColumn;
  readonly onPlace: (place: BoardColumn) => void;
}

/** Shows a noticed item with its five columns: native radio buttons, plus a handle for dragging. */
export function BoardItem({ entry, place, onPlace }: BoardItemProps) {
  const { observation, pinned, beat } = entry;
  const spoken = useSpoken();
  const { over, ...grip } = useDrag((dropped) => {
    if (dropped !== place) onPlace(dropped);
  });
  return (
    <fieldset>
      <legend>
        <span class="grip" aria-hidden="true" {...grip} />
        <span>
          <span {...spoken}>{observation.seen}</span>
          <small>{boardWords(pinned ? 'moment.pinned' : 'moment', { number: beat })}</small>
        </span>
      </legend>
      <div class="seats">
        {BOARD_COLUMNS.map((one) => (
          <label
            key={one}
            class={over === one ? `seat ${one} over` : `seat ${one}`}
            data-place={one}
          >
            <input
              type="radio"
              name={`place-${observation.id}`}
              value={one}
              checked={one === place}
              onChange={() => onPlace(one)}
            />
            <span>{boardWords(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
