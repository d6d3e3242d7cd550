import { useState } from 'preact/hooks';
import type { Intent } from '../../../core/run/intent.ts';
import type { SessionState } from '../../../core/run/state.ts';
import type { Lines } from '../script/use-lines.ts';
import type { Drafts } from './drafts.ts';
import { replyDraft } from './typing.ts';

/** A reply that was read but not confirmed, and may still be changed. */
export interface SayAgain {
  readonly asking: boolean; // box or lines are shown
  readonly times: number; // how often the words of this beat were changed
  readonly start: (lines: boolean) => void; // shows the lines, or the box with the draft
  readonly send: (intent: Intent) => void; // sends, and the new reading is shown
}

/** Hook: lets a reply be changed before it is confirmed; `key` identifies the beat. */
export function useSayAgain(
  { phase, reply, turns }: SessionState,
  key: string,
  drafts: Drafts,
  choice: Lines,
  send: (intent: Intent) => void,
): SayAgain {
  const [again, setAgain] = useState<string | undefined>(undefined);
  const [changed, setChanged] = useState<readonly number[]>([]); // the turn of each change
  return {
    asking: phase === 'choosing' || (phase === 'reading' && again === key),
    times: changed.filter((turn) => turn === turns.length).length,
    start: (lines) => {
      if (reply?.said.from === 'self') drafts.set(replyDraft(reply.beat), reply.said.text);
      setAgain(key);
      choice.show(lines);
    },
    send: (intent) => {
      if (again === key) setChanged([...changed, turns.length]);
      setAgain(undefined);
      send(intent);
    },
  };
}
