import type { Hint } from '../../core/beat.ts';
import { type Rubric, ruleOf } from '../../core/rubric.ts';
import { levelName } from './level-mark.tsx';
import { words } from './play-words.ts';

interface HintLineProps {
  readonly hint: Hint;
  readonly rubric: Rubric;
}

/** A hint: the technique by name, never the option, and what it costs. */
export function HintLine({ hint, rubric }: HintLineProps) {
  return (
    <p class="hintline">
      <b>{ruleOf(rubric, hint.dimension).name}.</b> {hint.text}{' '}
      <span class="quiet">{words('hint.cap', { level: levelName(rubric, rubric.hintCap) })}</span>
    </p>
  );
}
