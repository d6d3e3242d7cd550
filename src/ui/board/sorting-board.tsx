import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { boardEntries } from '../../core/run/board-entries.ts';
import type { NotebookEntry, SessionState } from '../../core/run/state.ts';
import { BOARD_COLUMNS, type BoardColumn, ELEMENTS } from '../../core/scenario/scenario.ts';
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
function BoardItem({ entry, place, open, focus, onOpen, onPlace }: BoardItemProps) {
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

const elementWords = {
  '': 'says.none',
  action: 'says.action',
  means: 'says.means',
  purpose: 'says.purpose',
  'action-means': 'says.action-means',
  'action-purpose': 'says.action-purpose',
  'means-purpose': 'says.means-purpose',
  'action-means-purpose': 'says.action-means-purpose',
} as const;

/** Says in a sentence which elements the board holds, and how much is unknown. */
function saysOf(places: readonly (BoardColumn | undefined)[]): string {
  const present = ELEMENTS.filter((element) => places.includes(element)).join('-');
  const count = places.filter((one) => one === undefined || one === 'unknown').length;
  const elements = boardWords(elementWords[present as keyof typeof elementWords]);
  return `${elements} ${boardWords('says.unknown', { count })}`;
}

interface SortingBoardProps {
  readonly state: SessionState;
  readonly onPlace: (item: string, place: BoardColumn) => void;
}

/** The board: its items one at a time, and beside them what stands where. */
export function SortingBoard({ state, onPlace }: SortingBoardProps) {
  const { placements } = state;
  const entries = boardEntries(state);
  const placeOf = (item: string): BoardColumn | undefined => placements[item];
  const [open, setOpen] = useState(
    () => entries.find(({ observation }) => placeOf(observation.id) === undefined)?.observation.id,
  );
  const [goneOn, setGoneOn] = useState(false);
  const spoken = useSpoken();
  if (entries.length === 0) return <p class="quiet">{boardWords('empty')}</p>;

  const place = (item: string, where: BoardColumn, goOn: boolean) => {
    if (where !== placeOf(item)) onPlace(item, where);
    if (!goOn) return;
    const rest = entries.slice(entries.findIndex(({ observation }) => observation.id === item) + 1);
    const next = [...rest, ...entries].find(
      ({ observation: { id } }) => id !== item && placeOf(id) === undefined,
    );
    setGoneOn(true);
    setOpen(next?.observation.id);
  };
  const sorted = entries.filter(({ observation }) => placeOf(observation.id) !== undefined).length;
  return (
    <div class="board">
      <form aria-label={boardWords('board')} onSubmit={(event) => event.preventDefault()}>
        <p class="board-head">
          <b>{boardWords('from')}</b>{' '}
          <span role="status">{boardWords('sorted', { sorted, all: entries.length })}</span>
        </p>
        <ul>
          {entries.map((entry) => {
            const { id } = entry.observation;
            return (
              <BoardItem
                key={id}
                entry={entry}
                place={placeOf(id)}
                open={open === id}
                focus={goneOn}
                onOpen={() => {
                  setGoneOn(false);
                  setOpen(open === id ? undefined : id);
                }}
                onPlace={(where, goOn) => place(id, where, goOn)}
              />
            );
          })}
        </ul>
        <p class="note quiet board-keys">{boardWords('keys')}</p>
      </form>
      <section class="says" aria-labelledby="says-h">
        <h3 id="says-h">{boardWords('says')}</h3>
        <dl>
          {BOARD_COLUMNS.map((column) => {
            const here = entries.filter(({ observation }) => placeOf(observation.id) === column);
            return (
              <div key={column} class={column}>
                <dt>{boardWords(column)}</dt>
                {here.length === 0 && <dd class="quiet">{boardWords('nothing')}</dd>}
                {here.map(({ observation }) => (
                  <dd key={observation.id} {...spoken}>
                    {observation.seen}
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
        <p role="status">{saysOf(entries.map(({ observation }) => placeOf(observation.id)))}</p>
        <details class="note quiet">
          <summary>{boardWords('minor')}</summary>
          <p>
            {boardWords('minor.text')} <span class="slide">{boardWords('minor.slides')}</span>
          </p>
        </details>
      </section>
    </div>
  );
}
