/** Whether this tab may write to a session. */
export type Hold = 'held' | 'elsewhere';

const LOCK_TIMEOUT_MS = 400; // ms

/**
 * Locks a session for this tab with the Web Locks API. `onHold` reports whether this tab has it, and `elsewhere` when
 * another tab takes over. Without that API (plain http) every tab holds it, and the store's conflict stops the later
 * one. Returns a function that releases it.
 */
export function holdSession(
  session: string,
  onHold: (hold: Hold) => void,
  takeOver = false,
): () => void {
  const { locks } = navigator as Navigator & { readonly locks?: LockManager };
  let release = (): void => {};
  let gone = false;
  if (locks === undefined) {
    onHold('held');
    return release;
  }
  // A short wait instead of `ifAvailable`: this tab may be about to release it on another page.
  const options: LockOptions = takeOver
    ? { steal: true }
    : { signal: AbortSignal.timeout(LOCK_TIMEOUT_MS) };
  locks
    .request(`training-module.${session}`, options, () => {
      if (gone) return undefined;
      onHold('held');
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    })
    .catch(() => {
      if (!gone) onHold('elsewhere'); // another tab has it, or just took it over
    });
  return () => {
    gone = true;
    release();
  };
}
