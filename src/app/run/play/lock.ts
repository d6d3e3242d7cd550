/** Whether this tab may write to a session. */
export type Hold = 'held' | 'elsewhere';

const WAIT_MS = 400; // ms after which it is asked who has the lock

/**
 * Locks a session for this tab with the Web Locks API. `onHold` reports whether this tab has it, and `elsewhere` when
 * another tab has it or takes over. A lock that nobody has is waited for, however busy the browser is. Without that API
 * (plain http, a sandboxed frame) every tab holds it, and the store's conflict stops the later one. Returns a function
 * that releases it.
 */
export function holdSession(
  session: string,
  onHold: (hold: Hold) => void,
  takeOver = false,
): () => void {
  const { locks } = navigator as Navigator & { readonly locks?: LockManager };
  if (locks === undefined) {
    onHold('held');
    return () => {};
  }
  const name = `training-module.${session}`;
  const waiting = new AbortController();
  let release = (): void => {};
  let gone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const granted = () => {
    clearTimeout(timer);
    if (gone) return undefined;
    onHold('held');
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  // A wait instead of `ifAvailable`: this tab may be about to release it on another page.
  const waitOn = (): void => {
    timer = setTimeout(() => {
      locks.query().then(
        ({ held = [] }) => {
          if (held.some((lock) => lock.name === name)) waiting.abort();
          else waitOn();
        },
        () => waiting.abort(),
      );
    }, WAIT_MS);
  };
  if (!takeOver) waitOn();
  locks
    .request(name, takeOver ? { steal: true } : { signal: waiting.signal }, granted)
    .catch(({ name: why }: DOMException) => {
      clearTimeout(timer);
      // Denied to every tab; else another tab has it, or just took it over.
      if (!gone) onHold(why === 'SecurityError' ? 'held' : 'elsewhere');
    });
  return () => {
    gone = true;
    clearTimeout(timer);
    release();
    waiting.abort();
  };
}
