import type { SessionEvent } from '../core/event.ts';
import type { SessionStore, StoreProblem } from './store.ts';

/** Keeps the facts of one session as they happen, in order, and says when it cannot. */
export interface Keeper {
  readonly keep: (facts: readonly SessionEvent[]) => void;
  /** Resolves when all that was handed over is kept or given up for now. */
  readonly settled: () => Promise<void>;
}

/**
 * A keeper writes one fact after another. What cannot be written waits and is tried again with the
 * next fact; a conflict ends it, since another tab has gone on with this session.
 */
export function openKeeper(
  store: SessionStore,
  session: string,
  tell: (problem: StoreProblem | undefined) => void,
): Keeper {
  let waiting: SessionEvent[] = [];
  let work = Promise.resolve();
  let closed = false;

  const write = async (): Promise<void> => {
    while (!closed && waiting.length > 0) {
      const [fact] = waiting;
      if (fact === undefined) return;
      const kept = await store.append(session, fact);
      if (!kept.ok) {
        closed = kept.error.code === 'conflict';
        tell(kept.error);
        return;
      }
      waiting = waiting.slice(1);
    }
    if (!closed) tell(undefined);
  };

  return {
    keep: (facts) => {
      waiting = [...waiting, ...facts];
      work = work.then(write);
    },
    settled: () => work,
  };
}
