import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { ReviewedLevel } from '../../../core/scoring/turn-review.ts';
import { LevelMark } from '../../play/reply/level-mark.tsx';
import { Slides } from '../../play/reply/slides.tsx';
import { useSpoken } from '../../scene-language.ts';

interface JudgedListProps {
  readonly judged: readonly ReviewedLevel[];
  readonly rubric: Rubric;
  readonly reasons?: boolean; // include the reason
}

/** Lists levels with technique and, optionally, reason. */
export function JudgedList({ judged, rubric, reasons = false }: JudgedListProps) {
  const spoken = useSpoken();
  return (
    <ul class={reasons ? 'judged reasons' : 'judged'}>
      {judged.map(({ dimension, level, why, slides }) => (
        <li key={dimension}>
          <LevelMark dimension={dimension} level={level} rubric={rubric} />
          {reasons && why !== '' && (
            <p>
              <span {...spoken}>{why}</span>
              <Slides numbers={slides} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
