import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { Intent } from '../../../core/run/intent.ts';
import { currentTurn, type SessionState, type Turn, triesDiffer } from '../../../core/run/state.ts';
import { playWords } from '../play-words.ts';
import { levelName } from '../reply/level-mark.tsx';
import { Sureness } from './sureness.tsx';

interface AfterResponseProps {
  readonly state: SessionState;
  readonly rubric: Rubric;
  readonly forward?: boolean; // continues automatically
  readonly send: (intent: Intent) => void;
}

/** Lists what another attempt can change, and which attempt the story follows. */
function retryNotes({ attempts }: Turn, rubric: Rubric): readonly string[] {
  const [first] = attempts;
  const story = triesDiffer(attempts) ? [playWords('retry.story')] : [];
  if (first?.chose.criticalError !== undefined) return [...story, playWords('retry.error')];
  const evidence = first?.chose.evidence ?? [];
  if (evidence.length === 0) return [playWords('retry.unrated')];
  const level = levelName(rubric, rubric.retryCap);
  const settled = evidence.every((one) => one.level >= rubric.retryCap);
  if (attempts.length === 1)
    return [settled ? playWords('retry.strong') : playWords('retry.first', { level })];
  const counts = settled ? playWords('retry.more.strong') : playWords('retry.more', { level });
  return [...story, counts];
}

/** Ignores the second click of a double click, which was meant for the previous content. */
const once =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act();
  };

/** Actions after a response: state confidence if asked, continue, or retry in practice. */
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
        <button class="btn main" type="button" onClick={once(() => send({ type: 'goOn' }))}>
          {playWords('goOn')}
        </button>
        {practice && (
          <button class="btn" type="button" onClick={once(() => send({ type: 'retry' }))}>
            {playWords('retry')}
          </button>
        )}
      </div>
      <p class="note quiet" role="status">
        {forward && playWords('forward')}
      </p>
      {practice && turn && <p class="note quiet retry">{retryNotes(turn, rubric).join(' ')}</p>}
    </>
  );
}
