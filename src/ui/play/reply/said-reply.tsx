import type { ReplySpan } from '../../../core/reply/reply-reading.ts';
import type { Typed } from '../../../core/run/event.ts';
import { playWords } from '../play-words.ts';
import { MarkedText } from './reading/marked-text.tsx';

interface SaidReplyProps {
  readonly said: Typed;
  readonly spans?: readonly ReplySpan[]; // findings to mark, in the order they are numbered
}

/** Shows the words of a typed reply as they were typed, or says that they were not kept. */
export const SaidReply = ({ said, spans = [] }: SaidReplyProps) =>
  said.from === 'self' ? (
    <MarkedText text={said.text} spans={spans} numbered />
  ) : (
    <p class="dir">{playWords('reading.unkept')}</p>
  );
