const SETTLE = 600; // ms; a habitual second press comes within 250 ms

/**
 * Guards a button whose action changes. A press counts for the action at its start, and none counts right after a
 * change, so that a double press, another facilitator's press or a held key never takes two steps.
 */
export interface SteadyPress {
  /** Sets the current action. */
  readonly means: (what: string) => void;
  /** Starts a press. */
  readonly begin: () => void;
  /** Tells whether a press that ends now counts; if not, the wait restarts. */
  readonly counts: () => boolean;
  /** Returns the milliseconds until presses count again. */
  readonly rest: () => number;
}

/** `now` returns milliseconds of a monotonic clock. */
export function steadyPress(now: () => number): SteadyPress {
  let does: string | undefined;
  let began: string | undefined;
  let open = 0;
  const rest = () => Math.max(0, open - now());
  return {
    means: (what) => {
      if (does !== undefined && what !== does) open = now() + SETTLE;
      does = what;
    },
    begin: () => {
      began = does;
    },
    counts: () => {
      const same = began === undefined || began === does;
      began = undefined;
      if (same && rest() === 0) return true;
      open = now() + SETTLE;
      return false;
    },
    rest,
  };
}
