import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Hint } from '../../../core/scenario/beat.ts';
import { useSpoken } from '../../scene-language.ts';

interface HintLineProps {
  readonly hint: Hint;
  readonly rubric: Rubric;
}

/** Shows a hint, by the name of its technique, never the option. */
export const HintLine = ({ hint, rubric }: HintLineProps) => (
  <p class="hintline">
    <b>{ruleOf(rubric, hint.dimension).short}.</b> <span {...useSpoken()}>{hint.text}</span>
  </p>
);
