import type { RefObject } from 'preact';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { TurnReview } from '../../../core/scoring/debrief.ts';
import type { Cap } from '../../../core/scoring/score.ts';
import { debriefWords } from '../debrief-words.ts';
import { TurnItem } from './turn-item.tsx';

interface TurnListProps {
  readonly title: string;
  readonly turns: readonly TurnReview[];
  readonly cap: Cap | undefined;
  readonly rubric: Rubric;
  readonly nameOf: (who: string) => string;
  readonly list: RefObject<HTMLOListElement | null>;
}

/** The annotated script: every turn with what was said, what counts, and why. */
export function TurnList({ title, turns, cap, rubric, nameOf, list }: TurnListProps) {
  return (
    <section class="turn-review" aria-labelledby="turns-h">
      <h2 id="turns-h">{title}</h2>
      <p class="quiet prose">{debriefWords('turns.note')}</p>
      <ol class="turns" ref={list}>
        {turns.map((turn, index) => (
          <TurnItem key={index} turn={turn} cap={cap} rubric={rubric} nameOf={nameOf} />
        ))}
      </ol>
    </section>
  );
}
