import { LEVELS, TOP_LEVEL } from '../core/rubric/level.ts';
import type { EventDraft } from '../core/run/event.ts';
import type { SessionState } from '../core/run/state.ts';
import type { SeededChance } from './chance.ts';

/** How often an invented rater gives the very level that was recorded; else one beside it. */
export const RATER_AGREES = 0.8;

const RATER = 'Second rater';

/** What an invented rater says of every first response of a run that was chosen from the list. */
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
