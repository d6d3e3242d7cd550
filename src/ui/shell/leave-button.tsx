import en from '../catalogue/en/shell.json';
import { wordsOf } from '../words.ts';
import { PRESSES_TO_LEAVE } from './shift-count.ts';

const t = wordsOf(en);

export interface LeaveButtonProps {
  readonly presses: number; // of Shift alone, 0 to 3
  readonly onLeave: () => void;
}

/** The quick exit, with the count of Shift presses shown and spoken. */
export function LeaveButton({ presses, onLeave }: LeaveButtonProps) {
  return (
    <>
      <button type="button" class={presses > 0 ? 'leave counting' : 'leave'} onClick={onLeave}>
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
