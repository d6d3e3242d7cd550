import { currentAttempt, type SessionState } from '../../../core/run/state.ts';
import { playWords } from '../play-words.ts';
import { SpeechText } from '../script/speech-text.tsx';

interface StrongerBeforeProps {
  readonly state: SessionState;
}

/** Shows a stronger wording for the previous beat, folded, once it can no longer be retried. */
export function StrongerBefore({ state }: StrongerBeforeProps) {
  const [before, now] = state.turns.slice(-2);
  if (state.phase !== 'choosing' || state.began.mode !== 'practice') return null;
  if (before === undefined || now === undefined) return null;
  const stronger = currentAttempt(before)?.chose.remark.stronger;
  const tried = before.attempts.length > 1; // it was shown after the retry
  if (stronger === undefined || tried || now.attempts.length > 0) return null;
  return (
    <details class="before">
      <summary>{playWords('stronger.before')}</summary>
      <p class="stronger">
        <SpeechText text={stronger} />
      </p>
    </details>
  );
}
