import { TOP_LEVEL } from '../../core/rubric/level.ts';
import type { Attempt, SessionState } from '../../core/run/state.ts';
import type { Mood } from '../../core/scenario/line/line.ts';
import { passagesOf } from '../passage.ts';

/** How open each mood is, 0..1. */
const EASE: { readonly [M in Mood]: number } = {
  annoyed: 0.1,
  wary: 0.25,
  tired: 0.45,
  neutral: 0.5,
  thoughtful: 0.6,
  amused: 0.8,
  relieved: 0.95,
};

const TURNS_REMEMBERED = 3;

/** Returns the share of the levels a response could earn, 0..1; 0 after a critical error. */
function shareOf({ chose }: Attempt): number | undefined {
  if (chose.criticalError !== undefined) return 0;
  if (chose.evidence.length === 0) return undefined;
  const earned = chose.evidence.reduce((sum, { level }) => sum + level, 0);
  return earned / (TOP_LEVEL * chose.evidence.length);
}

/**
 * Returns trust as it can be seen, 0 guarded .. 1 at ease. In assessment only the person's face speaks:
 * a room that answers levels would be feedback.
 */
export function lightOf(state: SessionState, mood: Mood): number {
  const ease = EASE[mood];
  if (state.began.mode === 'assessment') return ease;
  const shares = passagesOf(state)
    .flatMap(({ attempt }) => (attempt === undefined ? [] : [shareOf(attempt)]))
    .filter((share) => share !== undefined)
    .slice(-TURNS_REMEMBERED);
  if (shares.length === 0) return ease;
  const levels = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return (ease + levels) / 2;
}
