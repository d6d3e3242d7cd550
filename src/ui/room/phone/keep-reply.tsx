import { phoneWords } from './phone-words.ts';

interface KeepReplyProps {
  readonly reply: string; // its id
  readonly kept: boolean;
  readonly onKeep: (reply: string, on: boolean) => void;
}

/** Asks the writer of a reply whether the room may keep it. Nothing is kept unless they say so. */
export function KeepReply({ reply, kept, onKeep }: KeepReplyProps) {
  return (
    <label class="keep">
      <input
        type="checkbox"
        checked={kept}
        onChange={(event) => onKeep(reply, event.currentTarget.checked)}
      />
      <span>
        {phoneWords('keep')}
        <small class="quiet">{phoneWords('keep.hint')}</small>
      </span>
    </label>
  );
}
