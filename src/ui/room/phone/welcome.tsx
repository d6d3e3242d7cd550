import type { Stance } from '../../../group/facts/room-event.ts';
import { words } from './phone-words.ts';

interface WelcomeProps {
  readonly left: boolean;
  readonly onStand: (stance: Stance) => void;
}

/** The content notice, before anything else, and three ways to be here. */
export function Welcome({ left, onStand }: WelcomeProps) {
  return (
    <>
      <h1>{words('before')}</h1>
      {left && <p role="status">{words('left')}</p>}
      <div class="notice">
        <p>{words('start')}</p>
        <p>{words('start.free')}</p>
      </div>
      <div class="stack-s ways">
        <button class="btn main big" type="button" onClick={() => onStand('part')}>
          {words('part')}
        </button>
        <button class="btn big" type="button" onClick={() => onStand('listen')}>
          {words('listen')}
        </button>
        {!left && (
          <button class="btn big ink" type="button" onClick={() => onStand('left')}>
            {words('leave')}
          </button>
        )}
      </div>
      <p class="note quiet">{words('rules')}</p>
    </>
  );
}
