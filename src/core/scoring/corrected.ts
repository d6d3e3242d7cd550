import type { Evidence } from '../rubric/evidence.ts';
import type { SessionState, Turn } from '../run/state.ts';

/**
 * The run as it would stand after the corrections raters agreed on: the levels of each first response
 * with the last correction in their place. The run itself is left as it is, so that both can be shown;
 * the same run where nobody corrected anything.
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
