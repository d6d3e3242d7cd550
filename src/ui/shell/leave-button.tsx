import { useRef } from 'preact/hooks';
import en from '../catalogue/en/shell.json';
import { wordsOf } from '../words.ts';
import { PRESSES_TO_LEAVE } from './shift-count.ts';

const t = wordsOf('shell', en);

export interface LeaveButtonProps {
  readonly presses: number; // of Shift alone, 0 to 3
  readonly onLeave: () => void;
}

/**
 * Tells whether a press leaves on pointer down. In a frame it must wait for release: only then do browsers let a frame
 * navigate the whole window.
 */
const pressesNow = ({ button, pointerType }: PointerEvent): boolean =>
  button === 0 && (pointerType !== 'touch' || globalThis.top === globalThis.self);

/** The quick exit, which shows and announces the count of Shift presses. */
export function LeaveButton({ presses, onLeave }: LeaveButtonProps) {
  const pressed = useRef(false); // this press has already left
  return (
    <>
      <button
        type="button"
        class={presses > 0 ? 'leave counting' : 'leave'}
        onPointerDown={(event) => {
          pressed.current = pressesNow(event);
          if (pressed.current) onLeave();
        }}
        onClick={() => {
          if (!pressed.current) onLeave();
          pressed.current = false;
        }}
      >
        {t('leave')}
        <span class="presses" aria-hidden="true">
          {Array.from({ length: PRESSES_TO_LEAVE }, (_, index) => (
            <i key={index} class={index < presses ? 'on' : ''} />
          ))}
        </span>
      </button>
      <span class="sr" role="status">
        {t('pressed', { presses })}
      </span>
    </>
  );
}
