import type { Rubric } from '../../../core/rubric/rubric.ts';
import { inQuotes } from '../../../core/scenario/line/speech.ts';
import type { Debrief, SortedReview } from '../../../core/scoring/debrief.ts';
import { boardWords } from '../../board/board-words.ts';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';
import { JudgedList } from '../turns/judged-list.tsx';

/** Lists the board item by item, with the column and whether it is defensible. */
function SortedList({ sorted }: { readonly sorted: readonly SortedReview[] }) {
  const spoken = useSpoken();
  return (
    <ul class="sorted">
      {sorted.map(({ item, seen, place, fit }) => (
        <li key={item} class={fit}>
          <span {...spoken}>{seen}</span> <b>{boardWords(place)}</b>
          <span class="quiet">{debriefWords(`fit.${fit}`)}</span>
        </li>
      ))}
    </ul>
  );
}

interface AfterSceneProps {
  readonly debrief: Debrief;
  readonly rubric: Rubric;
}

/** Shows board and note with their levels and a stronger note. */
export function AfterScenePanel({ debrief, rubric }: AfterSceneProps) {
  const { board, sorted, note } = debrief;
  const spoken = useSpoken();
  if (board.length === 0 && note === undefined) return null;
  return (
    <section class="row" aria-labelledby="after-h">
      <div class="cue">
        <h2 id="after-h">{debriefWords('after')}</h2>
      </div>
      <div class="pair">
        {board.length > 0 && (
          <div>
            <h3>{debriefWords('board')}</h3>
            <JudgedList judged={board} rubric={rubric} reasons />
            <SortedList sorted={sorted} />
          </div>
        )}
        {note && (
          <div>
            <h3>{debriefWords('note')}</h3>
            <p class="filed" {...spoken}>
              {inQuotes(note.text)}
            </p>
            <JudgedList judged={note.levels} rubric={rubric} reasons />
            {note.stronger && (
              <p class="better">
                <span class="label">{debriefWords('stronger')}</span>
                <span {...spoken}>{inQuotes(note.stronger)}</span>
              </p>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
