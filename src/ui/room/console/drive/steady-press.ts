const SETTLE = 700; // ms; a second press by habit comes within a quarter of a second

/**
 * Guards a button that changes what it does under the finger. A press counts for what the button did
 * when the press began; and right after a change none counts, so that neither a second press nor
 * another facilitator's, nor a key that is held down, takes two steps at once.
 */
export interface SteadyPress {
  /** What the button does now. */
  readonly means: (what: string) => void;
  /** A press begins. */
  readonly begin: () => void;
  /** Whether a press that ends now counts. One that does not starts the wait anew. */
  readonly counts: () => boolean;
  /** Milliseconds until presses count again. */
  readonly rest: () => number;
}

/** `now` is milliseconds of a clock that nobody sets. */
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
