import type { Intent } from '../../core/intent.ts';
import type { Rubric } from '../../core/rubric.ts';
import { currentTurn, type SessionState, type Turn } from '../../core/state.ts';
import { levelName } from './level-mark.tsx';
import { words } from './play-words.ts';
import { Sureness } from './sureness.tsx';

interface AfterResponseProps {
  readonly state: SessionState;
  readonly rubric: Rubric;
  readonly forward?: boolean; // it goes on by itself
  readonly send: (intent: Intent) => void;
}

/** What another try can still do for this moment. */
function retryNote(turn: Turn | undefined, rubric: Rubric): string {
  const attempts = turn?.attempts ?? [];
  if (attempts.length > 1) return words('retry.more');
  const evidence = attempts[0]?.chose.evidence ?? [];
  if (evidence.length === 0) return words('retry.unrated');
  if (evidence.every((one) => one.level >= rubric.retryCap)) return words('retry.strong');
  return words('retry.first', { level: levelName(rubric, rubric.retryCap) });
}

/** What can be done after a response: say how sure one is, where asked; go on; in practice, try again. */
export function AfterResponse({ state, rubric, forward = false, send }: AfterResponseProps) {
  const turn = currentTurn(state);
  const practice = state.began.mode === 'practice';
  return (
    <>
      {turn?.beat.id === state.began.guessAt && (
        <Sureness
          when="middle"
          value={state.guesses.middle}
          onSure={(sure) => send({ type: 'guess', when: 'middle', sure })}
        />
      )}
      <div class="actions next">
        <button class="btn main" type="button" onClick={() => send({ type: 'goOn' })}>
          {words('goOn')}
        </button>
        {practice && (
          <button class="btn" type="button" onClick={() => send({ type: 'retry' })}>
            {words('retry')}
          </button>
        )}
      </div>
      <p class="note quiet" role="status">
        {forward && words('forward')}
      </p>
      {practice && <p class="note quiet retry">{retryNote(turn, rubric)}</p>}
    </>
  );
}
