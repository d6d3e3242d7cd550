import { PRACTICED } from '../../../core/practice/drill.ts';
import { SOUND_LEVEL } from '../../../core/rubric/level.ts';
import type { Reviewed } from '../../../ui/debrief/debrief-props.ts';
import { packedUnit } from '../../lms/unit.ts';
import { makeRoute } from '../../shell/route.ts';
import { ENGLISH_CARDS } from '../../texts/cards.ts';

/**
 * Returns the address of short practice of the moment that a debrief says to try again, by the technique that was weakest there.
 * Undefined in an assessment and in a package, where that is no technique that is practiced so, and after a serious error toward
 * somebody under 18: there the scene’s own repair is the practice.
 */
export function practiceOfSlip({ state, debrief }: Reviewed): string | undefined {
  const { mode, scenario } = state.began;
  const turn = debrief.turns.find(({ beat }) => beat === debrief.tryLine?.beat);
  if (turn === undefined || mode === 'assessment' || packedUnit()) return undefined;
  const { beat, counts, criticalErrors } = turn;
  const minor = ENGLISH_CARDS.find(({ id }) => id === scenario.id)?.minor ?? false;
  if (minor && criticalErrors.length > 0) return undefined;
  const technique = counts
    .filter(
      ({ dimension, level = SOUND_LEVEL }) => level < SOUND_LEVEL && PRACTICED.includes(dimension),
    )
    .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))[0]?.dimension;
  return technique && makeRoute({ page: 'practice', scenario: scenario.id, beat, technique });
}
