import type { SessionState } from '../../core/run/state.ts';
import { BOARD_COLUMNS, type BoardColumn, ELEMENTS } from '../../core/scenario/scenario.ts';
import { BoardItem } from './board-item.tsx';
import { boardWords } from './board-words.ts';

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

/** Summarizes a board in sentences from the column of each item. */
function saysOf(places: readonly BoardColumn[]): string {
  const present = ELEMENTS.filter((element) => places.includes(element)).join('-');
  const count = (place: BoardColumn) => places.filter((one) => one === place).length;
  return [
    boardWords(elementWords[present as keyof typeof elementWords]),
    boardWords('says.ordinary', { count: count('ordinary') }),
    boardWords('says.unknown', { count: count('unknown') }),
  ].join(' ');
}

interface SortingBoardProps {
  readonly state: SessionState;
  readonly onPlace: (item: string, place: BoardColumn) => void;
}

/** The board: all notebook items, pinned ones first, and a summary. */
export function SortingBoard({ state, onPlace }: SortingBoardProps) {
  const { notebook, placements } = state;
  const entries = [
    ...notebook.filter((one) => one.pinned),
    ...notebook.filter((one) => !one.pinned),
  ];
  const placeOf = (item: string): BoardColumn => placements[item] ?? 'unknown';
  if (entries.length === 0) return <p class="quiet">{boardWords('empty')}</p>;
  return (
    <>
      <form
        class="board"
        aria-label={boardWords('board')}
        onSubmit={(event) => event.preventDefault()}
      >
        <div class="heads" aria-hidden="true">
          <div>{boardWords('from')}</div>
          {BOARD_COLUMNS.map((place) => (
            <div key={place} class={place} data-place={place}>
              <b>{boardWords(place)}</b>
              {boardWords(`${place}.note`)}
            </div>
          ))}
        </div>
        {entries.map((entry) => (
          <BoardItem
            key={entry.observation.id}
            entry={entry}
            place={placeOf(entry.observation.id)}
            onPlace={(place) => onPlace(entry.observation.id, place)}
          />
        ))}
      </form>
      <p class="note quiet board-keys">{boardWords('keys')}</p>
      <section class="says" aria-labelledby="says-h">
        <h2 id="says-h">{boardWords('says')}</h2>
        <p role="status">{saysOf(entries.map((entry) => placeOf(entry.observation.id)))}</p>
        <p class="note quiet">
          <b>{boardWords('minor')}</b> {boardWords('minor.text')}{' '}
          <span class="slide">{boardWords('minor.slides')}</span>
        </p>
      </section>
    </>
  );
}
