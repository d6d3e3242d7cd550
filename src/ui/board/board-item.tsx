import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NotebookEntry } from '../../core/run/state.ts';
import { BOARD_COLUMNS, type BoardColumn } from '../../core/scenario/scenario.ts';
import { useSpoken } from '../scene-language.ts';
import { boardWords } from './board-words.ts';

interface BoardItemProps {
  readonly entry: NotebookEntry;
  readonly place: BoardColumn | undefined; // undefined: not sorted yet
  readonly open: boolean;
  readonly focus: boolean; // it was opened by going on from another item
  readonly onOpen: () => void;
  readonly onPlace: (place: BoardColumn, goOn: boolean) => void;
}

/** Shows a noticed item with where it stands; the open one offers the five places, with what each means. */
export function BoardItem({ entry, place, open, focus, onOpen, onPlace }: BoardItemProps) {
  const { observation, pinned, beat } = entry;
  const { id, seen } = observation;
  const spoken = useSpoken();
  const places = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (!(open && focus)) return;
    const radios = places.current?.querySelectorAll('input') ?? [];
    ([...radios].find((radio) => radio.checked) ?? radios[0])?.focus();
  }, [open, focus]);
  const onKeyDown = (event: KeyboardEvent) => {
    const numbered = BOARD_COLUMNS[Number(event.key) - 1];
    const going = event.key === 'Enter' ? place : numbered;
    if (going === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onPlace(going, true);
  };
  return (
    <li class={open ? 'item open' : 'item'}>
      <button type="button" class="item-head" aria-expanded={open} onClick={onOpen}>
        <span>
          <span {...spoken}>{seen}</span>{' '}
          <small>{boardWords(pinned ? 'moment.pinned' : 'moment', { number: beat })}</small>
        </span>{' '}
        <b class={place ?? 'unsorted'}>{boardWords(place ?? 'unsorted')}</b>
      </button>
      {open && (
        <fieldset ref={places} onKeyDown={onKeyDown}>
          <legend>
            <span class="sr" {...spoken}>
              {seen}:
            </span>{' '}
            {boardWords('fits')}
          </legend>
          <div class="places">
            {BOARD_COLUMNS.map((one) => (
              <label key={one} data-place={one}>
                <input
                  type="radio"
                  name={`place-${id}`}
                  value={one}
                  checked={one === place}
                  aria-describedby={`${id}-${one}`}
                  // A press with a pointer goes on to the next item; arrow keys (no detail) only move the choice.
                  onClick={(event) => onPlace(one, event.detail > 0)}
                />
                <span>
                  {boardWords(one)}
                  <small id={`${id}-${one}`}>{boardWords(`${one}.note`)}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </li>
  );
}
