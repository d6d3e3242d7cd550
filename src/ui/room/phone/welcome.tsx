import type { Stance } from '../../../group/facts/room-event.ts';
import { phoneWords } from './phone-words.ts';

interface WelcomeProps {
  readonly left: boolean;
  readonly onStand: (stance: Stance) => void;
}

/** Shows the content notice first, with three ways to take part. */
export function Welcome({ left, onStand }: WelcomeProps) {
  return (
    <>
      <h1>{phoneWords('before')}</h1>
      {left && <p role="status">{phoneWords('left')}</p>}
      <div class="notice">
        <p>{phoneWords('start')}</p>
        <p>{phoneWords('start.free')}</p>
      </div>
      <div class="stack-s ways">
        <button class="btn main big" type="button" onClick={() => onStand('part')}>
          {phoneWords('part')}
        </button>
        <button class="btn big" type="button" onClick={() => onStand('listen')}>
          {phoneWords('listen')}
        </button>
        {!left && (
          <button class="btn big ink" type="button" onClick={() => onStand('left')}>
            {phoneWords('leave')}
          </button>
        )}
      </div>
      <p class="note quiet">{phoneWords('rules')}</p>
    </>
  );
}
