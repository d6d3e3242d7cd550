import type { Bond } from '../../core/run/bond.ts';
import { reduce } from '../../core/run/reduce.ts';
import { movesOf, type SessionState } from '../../core/run/state.ts';
import type { StoryRunner } from '../../story/runner.ts';
import type { Content } from './content.ts';
import { finishReply } from './reply.ts';

/** A run as it stands once the person has answered a typed reply that does not count yet. */
export interface Ahead {
  readonly state: SessionState;
  readonly bond: Bond | undefined;
}

/**
 * Returns the run after the answer to a reply that was read and needs no question first. Nothing is recorded, so the
 * words can still be changed. Undefined in an assessment, where no words are changed after the answer.
 */
export function answerAhead(
  state: SessionState,
  content: Content,
  runner: StoryRunner,
): Ahead | undefined {
  const { phase, began, reply } = state;
  if (phase !== 'reading' || began.mode !== 'practice') return undefined;
  if (reply?.nearest === undefined || reply.reading.possible !== undefined) return undefined;
  const chose = finishReply(state, { type: 'settle' }, content, runner);
  const bond = runner.bond();
  const back = runner.replay(movesOf(state));
  if (!chose.ok || !back.ok) return undefined;
  const next = reduce(state, { seq: state.length, at: state.lastAt, ...chose.value });
  return next.ok ? { state: next.value, bond } : undefined;
}
