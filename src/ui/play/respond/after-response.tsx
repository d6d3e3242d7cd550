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

/** Tells whether no second try can raise the levels of a turn. */
const isSettled = ({ attempts }: Turn, rubric: Rubric): boolean => {
  const first = attempts[0]?.chose;
  if (first === undefined || first.criticalError !== undefined) return false;
  return first.evidence.length > 0 && first.evidence.every(({ level }) => level >= rubric.retryCap);
};

/** Says what another attempt can change. */
function retryNote(turn: Turn, rubric: Rubric): string {
  const [first] = turn.attempts;
  if (first?.chose.criticalError !== undefined) return playWords('retry.error');
  if ((first?.chose.evidence ?? []).length === 0) return playWords('retry.unrated');
  if (isSettled(turn, rubric)) return playWords('retry.strong');
  if (turn.attempts.length > 1) return playWords('retry.more');
  return playWords('retry.first', { level: levelName(rubric, rubric.retryCap) });
}

/** Ignores the second click of a double click, which was meant for the previous content. */
const once =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act();
  };

interface ButtonProps {
  readonly label: 'goOn' | 'retry' | 'retry.look' | 'retry.once' | 'from.this' | 'from.first';
  readonly main?: boolean;
  readonly onPress: () => void;
}

const Button = ({ label, main = false, onPress }: ButtonProps) => (
  <button
    class={main ? 'btn main' : 'btn'}
    type="button"
    {...(label.startsWith('retry') && { 'data-key': 'retry' })}
    onClick={once(onPress)}
  >
    {playWords(label)}
  </button>
);

/**
 * Buttons after a response in practice; after tries that differ, the trainee says which one the story follows. A first
 * try in own words cannot be gone back to, so it is not asked about.
 */
function Onward({ turn, rubric, send }: { turn: Turn } & Omit<AfterResponseProps, 'state'>) {
  const goOn = () => send({ type: 'goOn' });
  const retry = () => send({ type: 'retry' });
  const [first] = turn.attempts;
  if (triesDiffer(turn.attempts) && first?.reply === undefined) {
    const fromFirst = () => {
      retry();
      send({ type: 'choose', option: first?.chose.option ?? '' });
      goOn();
    };
    return (
      <fieldset class="from">
        <legend>{playWords('from')}</legend>
        <div class="actions next">
          <Button label="from.this" main onPress={goOn} />
          <Button label="from.first" onPress={fromFirst} />
          <Button label="retry.once" onPress={retry} />
        </div>
      </fieldset>
    );
  }
  const settled = isSettled(turn, rubric) || (first?.chose.evidence ?? []).length === 0;
  return (
    <div class="actions next">
      {settled ? (
        <>
          <Button label="goOn" main onPress={goOn} />
          <Button label="retry.look" onPress={retry} />
        </>
      ) : (
        <>
          <Button label="retry" main onPress={retry} />
          <Button label="goOn" onPress={goOn} />
        </>
      )}
    </div>
  );
}

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
      {practice && turn ? (
        <Onward turn={turn} rubric={rubric} send={send} />
      ) : (
        <div class="actions next">
          <Button label="goOn" main onPress={() => send({ type: 'goOn' })} />
        </div>
      )}
      <p class="note quiet" role="status">
        {forward && playWords('forward')}
      </p>
      {practice && turn && <p class="note quiet retry">{retryNote(turn, rubric)}</p>}
    </>
  );
}
