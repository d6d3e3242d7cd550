import type { SortedReview } from '../../../core/scoring/debrief.ts';
import { boardWords } from '../../board/board-words.ts';
import { useSpoken } from '../../scene-language.ts';
import { reportWords } from '../reports-words.ts';

interface PlacedItemsProps {
  readonly sorted: readonly SortedReview[];
}

/** Lists what the learner placed on the board, where, and whether that can be argued: the reason for its level. */
export function PlacedItems({ sorted }: PlacedItemsProps) {
  const spoken = useSpoken();
  if (sorted.length === 0) return null;
  return (
    <>
      <p class="small">
        <b>{reportWords('record.board.placed')}</b>
      </p>
      <ul class="small">
        {sorted.map(({ item, seen, place, fit }) => (
          <li key={item}>
            <span {...spoken}>{seen}</span>: <b>{boardWords(place)}</b>{' '}
            <span class="quiet">({reportWords(`record.board.fit.${fit}`)})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
