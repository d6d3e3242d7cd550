import type { SortedReview } from '../../../core/scoring/debrief.ts';
import { words as boardWords } from '../../board/board-words.ts';
import { useSpoken } from '../../scene-language.ts';
import { words } from '../debrief-words.ts';

interface SortedListProps {
  readonly sorted: readonly SortedReview[];
}

/** The board item by item: where it was put, and whether a careful person could put it there. */
export function SortedList({ sorted }: SortedListProps) {
  const spoken = useSpoken();
  return (
    <ul class="sorted">
      {sorted.map(({ item, seen, place, fit }) => (
        <li key={item} class={fit}>
          <span {...spoken}>{seen}</span> <b>{boardWords(place)}</b>
          <span class="quiet">{words(`fit.${fit}`)}</span>
        </li>
      ))}
    </ul>
  );
}
