import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { EventDraft, SessionEvent } from '../../core/run/event.ts';
import { type LogProblem, reduce, replay } from '../../core/run/reduce.ts';
import type { SessionState } from '../../core/run/state.ts';

/** Told of every change, with the facts that made it. */
export type Listener = (state: SessionState, added: readonly SessionEvent[]) => void;

/** The facts of one session, in order, with all that they amount to. */
export interface FactLog {
  readonly facts: () => readonly SessionEvent[];
  readonly state: () => SessionState;
  /** Adds all of these or none. */
  readonly append: (drafts: readonly EventDraft[], at: number) => Result<SessionState, LogProblem>;
  /** Returns its own undo. A listener may not append. */
  readonly subscribe: (listener: Listener) => () => void;
}

/** Facts made of drafts: numbered on from `first`, stamped with one time. */
export const numbered = (
  drafts: readonly EventDraft[],
  first: number,
  at: number,
): readonly SessionEvent[] => drafts.map((draft, index) => ({ seq: first + index, at, ...draft }));

/** A log over facts that are there already; at least `began` must be. */
export function openFactLog(known: readonly SessionEvent[]): Result<FactLog, LogProblem> {
  const start = replay(known);
  if (!start.ok) return start;
  let facts = known;
  let state = start.value;
  let telling = false;
  const listeners = new Set<Listener>();

  const append: FactLog['append'] = (drafts, at) => {
    if (telling) throw new Error('a listener may not append to the log it listens to');
    const added = numbered(drafts, facts.length, at);
    let next = state;
    for (const fact of added) {
      const step = reduce(next, fact);
      if (!step.ok) return err(step.error);
      next = step.value;
    }
    facts = [...facts, ...added];
    state = next;
    telling = true;
    try {
      for (const listener of listeners) listener(state, added);
    } finally {
      telling = false;
    }
    return ok(state);
  };

  return ok({
    facts: () => facts,
    state: () => state,
    append,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
}
