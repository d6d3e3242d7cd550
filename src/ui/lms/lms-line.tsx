import en from '../catalogue/en/lms.json';
import '../style/lms.css';
import { wordsOf } from '../words.ts';

const t = wordsOf('lms', en);

export interface LmsLineProps {
  readonly state: 'none' | 'silent' | 'waiting' | 'over' | 'done' | 'ended';
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** How the page stands with the learning platform that opened it. Nothing, while all goes well. */
export function LmsLine({ state, onRetry, onLeave }: LmsLineProps) {
  return (
    <div class="lms-line" role="status">
      {state !== 'none' && (
        <div class="notice small">
          <p>{t(state)}</p>
          {state === 'waiting' && (
            <button type="button" class="btn" onClick={onRetry}>
              {t('retry')}
            </button>
          )}
          {state === 'done' && (
            <button type="button" class="btn" onClick={onLeave}>
              {t('leave')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
