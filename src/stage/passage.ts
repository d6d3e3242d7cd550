import { type Attempt, currentAttempt, type SessionState, type Turn } from '../core/run/state.ts';
import type { Line } from '../core/scenario/line/line.ts';

/** A turn with the response the story follows; one that is being retried does not count. */
export interface Passage {
  readonly turn: Turn;
  readonly attempt: Attempt | undefined;
}

/** Lists the turns of a session in order. */
export function passagesOf(state: SessionState): readonly Passage[] {
  const last = state.turns.length - 1;
  return state.turns.map((turn, index) => {
    const open = index === last && (state.phase === 'choosing' || state.phase === 'reading');
    return { turn, attempt: open ? undefined : currentAttempt(turn) };
  });
}

/** Returns what was said in a passage. */
export const linesOf = ({ turn, attempt }: Passage): readonly Line[] => [
  ...turn.beat.lines,
  ...(attempt?.chose.reaction ?? []),
];
