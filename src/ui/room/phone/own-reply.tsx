import { useId, useState } from 'preact/hooks';
import { MAX_REPLY_CHARS } from '../../../core/run/intent.ts';
import { Action } from '../../kit/action.tsx';
import { MarkedText } from '../../play/reply/reading/marked-text.tsx';
import { KeepReply } from './keep-reply.tsx';
import type { PhoneReading } from './own-reading.ts';
import { phoneWords } from './phone-words.ts';

interface OwnReplyProps {
  readonly wrote: string | undefined; // their reply on the wall, if any
  readonly reply: string | undefined; // its id
  readonly kept: boolean; // the room may keep it
  readonly onKeep: (reply: string, on: boolean) => void;
  readonly read: (text: string) => Promise<PhoneReading>;
  readonly onSend: (text: string) => Promise<string | undefined>;
}

/** Puts words on one line, as they stand on the wall. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Says what became of the words, where there is nothing to mark in them. */
function foundText(found: PhoneReading): string | undefined {
  if (found === 'in-a-line') return phoneWords('own.in-a-line');
  if (found === 'language') return phoneWords('own.unread.language');
  if (typeof found === 'string') return phoneWords('own.unread');
  return found.length === 0 ? phoneWords('own.none') : undefined;
}

/** Field for own words: analyzed on this phone, and sent to the wall only on request. */
export function OwnReply({ wrote, reply, kept, onKeep, read, onSend }: OwnReplyProps) {
  const id = useId();
  const [text, setText] = useState(wrote ?? '');
  const [found, setFound] = useState<PhoneReading | undefined>(undefined);
  const [keptOut, setKeptOut] = useState(false);
  const [sending, setSending] = useState(false); // the room has not answered yet
  const blank = text.trim() === '';
  const look = async () => setFound(await read(text));
  const send = async () => {
    setSending(true);
    const problem = await onSend(text);
    setSending(false);
    setKeptOut(problem === 'kept-out');
  };
  return (
    <div class="own-words">
      <label for={id}>{phoneWords('own.label')}</label>
      <span class="hint" id={`${id}-h`}>
        {phoneWords('own.private')}
      </span>
      <textarea
        id={id}
        rows={3}
        maxLength={MAX_REPLY_CHARS}
        aria-describedby={`${id}-h`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setFound(undefined);
          setKeptOut(false);
        }}
      />
      <div role="status">
        {keptOut && <p class="hintline">{phoneWords('own.kept-out')}</p>}
        {sending && <p>{phoneWords('sending')}</p>}
        {wrote === onOneLine(text) && !keptOut && !sending && <p>{phoneWords('own.sent')}</p>}
        {found !== undefined && foundText(found) && <p class="small">{foundText(found)}</p>}
      </div>
      {reply !== undefined && <KeepReply reply={reply} kept={kept} onKeep={onKeep} />}
      {typeof found === 'object' && found.length > 0 && (
        <div class="reading">
          <MarkedText text={text} spans={found} />
          <ol class="small">
            {found.map(({ from, to, why }, index) => (
              <li key={index}>
                <q>{text.slice(from, to)}</q> {why}
              </li>
            ))}
          </ol>
        </div>
      )}
      <div class="actions">
        <Action words={phoneWords('own.read')} disabled={blank} onPress={look} />
        <Action look="main" words={phoneWords('own.send')} disabled={blank} onPress={send} />
      </div>
    </div>
  );
}
