import { useState } from 'preact/hooks';
import type { Intent } from '../../../core/run/intent.ts';
import type { SessionState } from '../../../core/run/state.ts';
import type { Lines } from '../script/use-lines.ts';
import type { Drafts } from './drafts.ts';
import { replyDraft } from './typing.ts';

/** A reply that was read and may still be changed: nothing of it counts before the learner goes on. */
export interface SayAgain {
  readonly asking: boolean; // box or lines are shown: at first, and again while a reply is changed
  readonly start: (lines: boolean) => void; // the lines, or the box with the words as typed
  readonly send: (intent: Intent) => void; // sends, and the new reading is shown
}

/** Lets a reply be taken back at one moment; `key` is another one at every moment. */
export function useSayAgain(
  { phase, reply }: SessionState,
  key: string,
  drafts: Drafts,
  choice: Lines,
  send: (intent: Intent) => void,
): SayAgain {
  const [again, setAgain] = useState<string | undefined>(undefined);
  return {
    asking: phase === 'choosing' || (phase === 'reading' && again === key),
    start: (lines) => {
      if (reply?.said.from === 'self') drafts.set(replyDraft(reply.beat), reply.said.text);
      setAgain(key);
      choice.show(lines);
    },
    send: (intent) => {
      setAgain(undefined);
      send(intent);
    },
  };
}
