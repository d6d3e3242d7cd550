import { useEffect, useRef } from 'preact/hooks';
import en from '../catalogue/en/lms.json';
import { Action } from '../kit/action.tsx';
import './lms-line.css';
import { wordsOf } from '../words.ts';

const t = wordsOf('lms', en);

export interface LmsLineProps {
  readonly state: 'none' | 'silent' | 'unfetched' | 'waiting' | 'over' | 'done' | 'noted' | 'ended';
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** Shows the status of the learning platform; empty while all is well. */
export function LmsLine({ state, onRetry, onLeave }: LmsLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // Keep the focus when a pressed button disappears.
  useEffect(() => {
    if (!pressed.current || line.current?.querySelector('button') != null) return;
    pressed.current = false;
    if (state !== 'none') line.current?.focus();
    else document.getElementById('main')?.focus({ preventScroll: true });
  }, [state]);
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  return (
    <div class="lms-line" role="status" tabIndex={-1} ref={line}>
      {state !== 'none' && (
        <div class="notice small">
          <p>{t(state)}</p>
          {state === 'waiting' && <Action words={t('retry')} onPress={press(onRetry)} />}
          {(state === 'done' || state === 'noted') && (
            <Action words={t('leave')} onPress={press(onLeave)} />
          )}
        </div>
      )}
    </div>
  );
}
