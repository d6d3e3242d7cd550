import type { Evidence } from '../rubric/evidence.ts';
import type { SessionState, Turn } from '../run/state.ts';

/**
 * Returns the run with raters' corrections applied: each first response gets its latest correction. The input does not
 * change, so both can be shown; without corrections the same object is returned.
 */
export function corrected(state: SessionState): SessionState {
  const corrections = state.judged.filter(({ as }) => as === 'correction');
  if (corrections.length === 0) return state;
  const levelled = (turn: Turn, evidence: readonly Evidence[]) =>
    evidence.map((one) => {
      const found = corrections.findLast(
        ({ beat, dimension }) => beat === turn.beat.id && dimension === one.dimension,
      );
      return found === undefined ? one : { ...one, level: found.level };
    });
  const turns = state.turns.map((turn): Turn => {
    const [first, ...later] = turn.attempts;
    if (first === undefined) return turn;
    const chose = { ...first.chose, evidence: levelled(turn, first.chose.evidence) };
    return { ...turn, attempts: [{ ...first, chose }, ...later] };
  });
  return { ...state, turns };
}
