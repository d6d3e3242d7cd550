import type { Chose } from '../../../core/run/event.ts';
import { currentTurn, type SessionState, standing } from '../../../core/run/state.ts';
import type { Passage } from './script.ts';

/** Whether an answer may go on by itself: nothing was put at risk, and nobody is asked how sure they are. */
export function mayPass(state: SessionState): boolean {
  const turn = currentTurn(state);
  if (state.phase !== 'reacting' || turn === undefined) return false;
  return (
    turn.beat.id !== state.began.guessAt && standing(turn)?.chose.remark.critical === undefined
  );
}

/** What stands on the page after a response: the answer, and in practice what is said of it. */
export function textsNow({ entries }: Passage, chose: Chose | undefined): readonly string[] {
  const { worked, why } = chose?.remark ?? {};
  const answer = entries.flatMap(({ text, notice }) => [text, notice]);
  return [...answer, worked?.text, why?.text].flatMap((one) => one ?? []);
}

/** How many words that is. */
export const wordsToRead = (now: Passage, chose: Chose | undefined): number =>
  textsNow(now, chose).reduce((sum, text) => sum + text.split(/\s+/).length, 0);
