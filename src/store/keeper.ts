import type { SessionEvent } from '../core/run/event.ts';
import type { SessionStore, StoreProblem } from './store.ts';

/** Writes the facts of one session to a store, in order, and reports failures. */
export interface Keeper {
  readonly keep: (facts: readonly SessionEvent[]) => void;
  /** Resolves when everything queued has been written or given up for now. */
  readonly settled: () => Promise<void>;
}

/** Opens a keeper that writes one fact at a time. A conflict closes it: another tab has continued this session. */
export function openKeeper(
  store: SessionStore,
  session: string,
  tell: (problem: StoreProblem | undefined) => void,
): Keeper {
  let work = Promise.resolve();
  let closed = false;

  const write = async (facts: readonly SessionEvent[]): Promise<void> => {
    let problem: StoreProblem | undefined;
    for (const fact of facts) {
      if (closed) return;
      const kept = await store.append(session, fact);
      problem = kept.ok ? undefined : kept.error;
      closed = problem?.code === 'conflict';
      if (closed) break;
    }
    tell(problem);
  };

  return {
    keep: (facts) => {
      work = work.then(() => write(facts));
    },
    settled: () => work,
  };
}
