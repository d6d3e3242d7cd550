import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_NOTE_CHARS } from '../../../../group/facts/command.ts';
import { consoleWords } from '../console-words.ts';

export interface NotePadProps {
  readonly label: string;
  readonly alone: boolean; // nobody else leads this room
  readonly text: string; // as stored with the room
  /** Stores the note; returns the reason if it is refused. `was` is the stored text that was edited. */
  readonly onNote: (text: string, was: string) => Promise<string | undefined>;
}

const QUIET_MS = 1000; // without typing, after which a note is stored

/**
 * The facilitators' notes on one moment, shared between them. A pad belongs to one moment: give it a key. What is typed
 * is stored after a short rest, and at the latest when the pad goes.
 */
export function NotePad({ label, alone, text, onNote }: NotePadProps) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const pad = useRef({ typed: text, base: text, waiting: 0 }).current;
  const store = () => {
    clearTimeout(pad.waiting);
    const { typed: sent, base: was } = pad;
    if (sent === was) return;
    pad.base = sent;
    void onNote(sent, was).then((problem) => {
      if (problem !== undefined && pad.base === sent) pad.base = was; // it is tried again
    });
  };
  const last = useRef(store);
  last.current = store;
  useEffect(() => () => last.current(), []);
  useEffect(() => {
    if (pad.typed !== pad.base) return; // being edited: merged when it is stored
    pad.base = text;
    pad.typed = text;
    setTyped(text);
  }, [text]);
  return (
    <div class="stack-s">
      <label for={id}>{label}</label>
      <span class="hint" id={`${id}-h`}>
        {consoleWords(alone ? 'notes.hint.one' : 'notes.hint')}
      </span>
      <span class="note quiet" role="status">
        {typed !== '' && typed === text && consoleWords('notes.kept')}
      </span>
      <textarea
        id={id}
        rows={4}
        maxLength={MAX_NOTE_CHARS}
        aria-describedby={`${id}-h`}
        value={typed}
        onInput={(event) => {
          pad.typed = event.currentTarget.value;
          setTyped(pad.typed);
          clearTimeout(pad.waiting);
          pad.waiting = setTimeout(() => last.current(), QUIET_MS) as unknown as number;
        }}
        onBlur={store}
      />
    </div>
  );
}
