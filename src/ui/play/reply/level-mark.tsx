import './level.css';
import type { Dimension } from '../../../core/rubric/dimension.ts';
import type { Level } from '../../../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { markWords } from './mark-words.ts';

interface LevelMarkProps {
  readonly dimension: Dimension;
  readonly level: Level | undefined; // undefined: not rated
  readonly rubric: Rubric;
}

/** Returns the rubric's name of a level. */
export const levelName = (rubric: Rubric, level: Level): string =>
  rubric.levels.find((one) => one.level === level)?.name ?? String(level);

/** Shows a technique with its level, as three ticks and a word, or “not rated”. */
export function LevelMark({ dimension, level, rubric }: LevelMarkProps) {
  const { short } = ruleOf(rubric, dimension);
  if (level === undefined) {
    return (
      <span class="lv">
        <span>
          {short}: {markWords('unrated')}
        </span>
      </span>
    );
  }
  return (
    <span class="lv" data-l={level}>
      <span class="t" aria-hidden="true">
        {[1, 2, 3].map((tick) => (
          <i key={tick} class={tick <= level ? 'on' : ''} />
        ))}
      </span>
      <span>
        {short}: <b>{levelName(rubric, level)}</b>
      </span>
    </span>
  );
}
