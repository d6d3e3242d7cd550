import { TOP_LEVEL } from '../../../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Hint } from '../../../core/scenario/beat.ts';
import { useSpoken } from '../../scene-language.ts';
import { playWords } from '../play-words.ts';
import { levelName } from './level-mark.tsx';

interface HintLineProps {
  readonly hint: Hint;
  readonly rubric: Rubric;
}

/** Shows a hint: the technique by name, never the option, and its cost if any. */
export function HintLine({ hint, rubric }: HintLineProps) {
  const spoken = useSpoken();
  return (
    <p class="hintline">
      <b>{ruleOf(rubric, hint.dimension).name}.</b> <span {...spoken}>{hint.text}</span>{' '}
      <span class="quiet">
        {rubric.hintCap < TOP_LEVEL
          ? playWords('hint.cap', { level: levelName(rubric, rubric.hintCap) })
          : playWords('hint.free')}
      </span>
    </p>
  );
}
