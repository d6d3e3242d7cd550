import { type Attempt, currentAttempt, type SessionState, type Turn } from '../core/run/state.ts';
import type { Line } from '../core/scenario/line.ts';

/** A turn as the story went on from it: a response that is being taken again does not count. */
export interface Passage {
  readonly turn: Turn;
  readonly attempt: Attempt | undefined;
}

/** The turns of a session, in order. */
export function passagesOf(state: SessionState): readonly Passage[] {
  const last = state.turns.length - 1;
  return state.turns.map((turn, index) => {
    const open = index === last && (state.phase === 'choosing' || state.phase === 'reading');
    return { turn, attempt: open ? undefined : currentAttempt(turn) };
  });
}

/** What was said in a passage. */
export const linesOf = ({ turn, attempt }: Passage): readonly Line[] => [
  ...turn.beat.lines,
  ...(attempt?.chose.reaction ?? []),
];
