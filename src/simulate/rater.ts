import { LEVELS, TOP_LEVEL } from '../core/rubric/level.ts';
import type { EventDraft } from '../core/run/event.ts';
import type { SessionState } from '../core/run/state.ts';
import type { SeededChance } from './chance.ts';

/** Probability that a simulated rater gives the recorded level; otherwise an adjacent one. */
export const RATER_AGREES = 0.8;

const RATER = 'Second rater';

/** Simulates ratings of every first response that was chosen from the list. */
export function ratingsOf({ turns }: SessionState, chance: SeededChance): readonly EventDraft[] {
  return turns.flatMap(({ beat, attempts: [first] }) =>
    (first?.chose.evidence ?? []).map(({ dimension, level }): EventDraft => {
      const step = level === 0 || (level < TOP_LEVEL && chance.share() < 0.5) ? 1 : -1;
      const other = LEVELS[level + step] ?? level;
      const rated = chance.share() < RATER_AGREES ? level : other;
      return { type: 'judged', as: 'rating', rater: RATER, beat: beat.id, dimension, level: rated };
    }),
  );
}
