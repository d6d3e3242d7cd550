import type { ReplySpan } from '../../core/reply/reply-reading.ts';

/** Maximum characters of a reply on the screen; the rest is on the facilitator's page. */
const MAX_SHOWN_CHARS = 220;

/** A reply as it fits on the screen. */
export interface ClippedReply {
  readonly text: string;
  readonly spans: readonly ReplySpan[];
}

/** Cuts a long reply after a word and marks the cut; spans past it are dropped. */
export function clipReply(text: string, spans: readonly ReplySpan[]): ClippedReply {
  if (text.length <= MAX_SHOWN_CHARS) return { text, spans };
  const head = text.slice(0, MAX_SHOWN_CHARS);
  const word = head.lastIndexOf(' ');
  const end = word > MAX_SHOWN_CHARS / 2 ? word : MAX_SHOWN_CHARS;
  return { text: `${text.slice(0, end)}…`, spans: spans.filter(({ to }) => to <= end) };
}
