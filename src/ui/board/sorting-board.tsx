import type { SessionState } from '../../core/run/state.ts';
import { ELEMENTS, PLACES, type Place } from '../../core/scenario/scenario.ts';
import { BoardItem } from './board-item.tsx';
import { words } from './board-words.ts';

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

/** A board read back in sentences, from the place of each item. */
function saysOf(places: readonly Place[]): string {
  const present = ELEMENTS.filter((element) => places.includes(element)).join('-');
  const count = (place: Place) => places.filter((one) => one === place).length;
  return [
    words(elementWords[present as keyof typeof elementWords]),
    words('says.ordinary', { count: count('ordinary') }),
    words('says.unknown', { count: count('unknown') }),
  ].join(' ');
}

interface SortingBoardProps {
  readonly state: SessionState;
  readonly onPlace: (item: string, place: Place) => void;
}

/** The board: every item of the notebook, pinned ones first, and what the board says as a whole. */
export function SortingBoard({ state, onPlace }: SortingBoardProps) {
  const { notebook, placements } = state;
  const entries = [
    ...notebook.filter((one) => one.pinned),
    ...notebook.filter((one) => !one.pinned),
  ];
  const placeOf = (item: string): Place => placements[item] ?? 'unknown';
  if (entries.length === 0) return <p class="quiet">{words('empty')}</p>;
  return (
    <>
      <form class="board" aria-label={words('board')} onSubmit={(event) => event.preventDefault()}>
        <div class="heads" aria-hidden="true">
          <div>{words('from')}</div>
          {PLACES.map((place) => (
            <div key={place} class={place} data-place={place}>
              <b>{words(place)}</b>
              {words(`${place}.note`)}
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
      <p class="note quiet board-keys">{words('keys')}</p>
      <section class="says" aria-labelledby="says-h">
        <h2 id="says-h">{words('says')}</h2>
        <p role="status">{saysOf(entries.map((entry) => placeOf(entry.observation.id)))}</p>
        <p class="note quiet">
          <b>{words('minor')}</b> {words('minor.text')}{' '}
          <span class="slide">{words('minor.slides')}</span>
        </p>
      </section>
    </>
  );
}
