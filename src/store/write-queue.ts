import { ok, type Result } from '../core/kernel/result.ts';
import type { SessionEvent } from '../core/run/event.ts';
import type { StoreProblem } from './store.ts';

type Answered = Promise<Result<void, StoreProblem>>;

/** A write that has not succeeded yet. */
export interface QueuedWrite {
  readonly write: () => Answered;
  readonly names: readonly string[]; // ids of the person and session it is about, or the key of a draft
  readonly draft?: string; // the key, if it is a draft
  readonly fact?: { readonly session: string; readonly event: SessionEvent };
}

/** Writes in order. A failed write waits, and is tried again with the next one. */
export interface WriteQueue {
  /** Retries what waits, then writes; returns why this write is not done yet, or never will be. */
  readonly add: (write: QueuedWrite) => Answered;
  /** Puts a write before all others that wait. */
  readonly addFirst: (write: QueuedWrite) => void;
  /** Retries what waits; returns the problem if some still fails. */
  readonly settle: () => Answered;
  /** Runs something else once the writes before it are done or wait. */
  readonly run: (work: () => Answered) => Answered;
  readonly drop: (isOver: (write: QueuedWrite) => boolean) => void;
  /** Tells whether facts wait. */
  readonly holdsFacts: () => boolean;
  /** Returns the facts of a session that wait, in order. */
  readonly facts: (session: string) => readonly SessionEvent[];
}

/**
 * Makes an empty queue. If another tab has continued a session, none of its facts that wait is written, since the two
 * would mix; its next write returns the conflict.
 */
export function openWriteQueue(): WriteQueue {
  let waiting: readonly QueuedWrite[] = [];
  let work: Answered = Promise.resolve(ok(undefined));
  const overtaken = new Map<string, Result<void, StoreProblem>>(); // conflicts that were not returned yet

  const run: WriteQueue['run'] = (next) => {
    work = work.then(next);
    return work;
  };

  async function drain(): Answered {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const one = next;
      const session = one.fact?.session;
      const done = await one.write();
      if (!done.ok && (done.error.code !== 'conflict' || session === undefined)) return done;
      if (!done.ok && session !== undefined) overtaken.set(session, done);
      waiting = waiting.filter(
        (other) => other !== one && (done.ok || other.fact?.session !== session),
      );
    }
    return ok(undefined);
  }

  return {
    run,
    settle: () => run(drain),
    add: (write) =>
      run(async () => {
        const session = write.fact?.session ?? '';
        const older = ({ draft }: QueuedWrite) => draft !== undefined && draft === write.draft;
        if (!overtaken.has(session)) waiting = [...waiting.filter((one) => !older(one)), write];
        const done = await drain();
        const conflict = overtaken.get(session);
        overtaken.delete(session);
        return conflict ?? done;
      }),
    addFirst: (write) => {
      waiting = [write, ...waiting];
    },
    drop: (isOver) => {
      waiting = waiting.filter((one) => !isOver(one));
    },
    holdsFacts: () => waiting.some(({ fact }) => fact !== undefined),
    facts: (session) =>
      waiting.flatMap(({ fact }) => (fact?.session === session ? [fact.event] : [])),
  };
}
