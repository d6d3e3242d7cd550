import { useId } from 'preact/hooks';
import { consoleWords } from '../console-words.ts';

export interface NotePadProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Notes of the facilitator. They stay on this machine, and are included in print and file. */
export function NotePad({ text, onText }: NotePadProps) {
  const id = useId();
  return (
    <div class="stack-s">
      <label for={id}>{consoleWords('notes')}</label>
      <span class="hint" id={`${id}-h`}>
        {consoleWords('notes.hint')}
      </span>
      <textarea
        id={id}
        rows={5}
        aria-describedby={`${id}-h`}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
