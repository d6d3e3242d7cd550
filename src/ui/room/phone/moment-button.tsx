import type { PhoneCommand } from '../../../group/facts/command.ts';
import { words } from './phone-words.ts';

interface MomentButtonProps {
  readonly on: boolean;
  readonly send: (command: PhoneCommand) => void;
}

/** A quiet sign to the facilitator and to nobody else. */
export function MomentButton({ on, send }: MomentButtonProps) {
  return (
    <div class="need">
      <button class="btn ink" type="button" onClick={() => send({ type: 'moment', on: !on })}>
        {words(on ? 'moment.over' : 'moment')}
      </button>
      <p class="note quiet" role="status">
        {words(on ? 'moment.on' : 'moment.hint')}
      </p>
    </div>
  );
}
