import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { EventDraft, SessionEvent } from '../../core/run/event.ts';
import { type LogProblem, reduce, replay } from '../../core/run/reduce.ts';
import type { SessionState } from '../../core/run/state.ts';

/** Called after every change with the new state and the facts added. */
export type Listener = (state: SessionState, added: readonly SessionEvent[]) => void;

/** The append-only log of one session, with the state of its facts. */
export interface FactLog {
  readonly facts: () => readonly SessionEvent[];
  readonly state: () => SessionState;
  /** Appends all drafts or none. */
  readonly append: (drafts: readonly EventDraft[], at: number) => Result<SessionState, LogProblem>;
  /** Adds a listener and returns a function that removes it. Listeners must not append. */
  readonly subscribe: (listener: Listener) => () => void;
}

/** Turns drafts into facts, numbered from `first`, all with the same time. */
export const numbered = (
  drafts: readonly EventDraft[],
  first: number,
  at: number,
): readonly SessionEvent[] => drafts.map((draft, index) => ({ seq: first + index, at, ...draft }));

/** Opens a log over existing facts, which must start with `began`. */
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
