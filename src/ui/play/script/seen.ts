import { currentAttempt, currentTurn, type SessionState } from '../../../core/run/state.ts';

/** Cuts the latest passage of a run to its first lines, so that picture and sound follow the line being read. */
export function seenState(state: SessionState, lines: number): SessionState {
  const turn = currentTurn(state);
  if (turn === undefined) return state;
  const attempt = state.phase === 'reacting' ? currentAttempt(turn) : undefined;
  if (attempt === undefined) {
    if (lines >= turn.beat.lines.length) return state;
    const beat = { ...turn.beat, lines: turn.beat.lines.slice(0, lines) };
    return { ...state, turns: state.turns.with(-1, { ...turn, beat }) };
  }
  if (lines >= attempt.chose.reaction.length) return state;
  const chose = { ...attempt.chose, reaction: attempt.chose.reaction.slice(0, lines) };
  const attempts = turn.attempts.with(-1, { ...attempt, chose });
  return { ...state, turns: state.turns.with(-1, { ...turn, attempts }) };
}
