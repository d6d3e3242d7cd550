/** Whether this tab may write to a session. */
export type Hold = 'held' | 'elsewhere';

const PATIENCE = 400; // ms

/**
 * Hold a session for this tab. `onHold` says whether it is held here; it changes to `elsewhere` when
 * another tab takes it over. Without the Web Locks API (plain http on a network) every tab holds:
 * the store's conflict then tells the later one. Returns its release.
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
  // A short wait, not `ifAvailable`: this tab may be about to let go of it on another page.
  const options: LockOptions = takeOver
    ? { steal: true }
    : { signal: AbortSignal.timeout(PATIENCE) };
  locks
    .request(`training-module.${session}`, options, () => {
      if (gone) return undefined;
      onHold('held');
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    })
    .catch(() => {
      if (!gone) onHold('elsewhere'); // another tab has it, or has just taken it
    });
  return () => {
    gone = true;
    release();
  };
}
