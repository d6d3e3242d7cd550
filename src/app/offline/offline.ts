import { packedUnit } from '../lms/unit.ts';
import type { Visit } from '../shell/visit.ts';

const SCRIPT = 'offline.js';
const CACHE_DELAY_MS = 2000; // ms after the home page, so that user actions are served first

/**
 * Tells whether these pages may be cached for offline use: not on a shared device, from a file, in a learning platform
 * or in a frame, and only if the browser supports it.
 */
const mayKeep = (use: Visit['use']): boolean =>
  import.meta.env.PROD &&
  use !== 'shared' &&
  packedUnit() === undefined &&
  location.protocol.startsWith('http') &&
  globalThis.top === globalThis.self &&
  'serviceWorker' in navigator;

const register = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.register(SCRIPT).catch(() => undefined); // then the page stays online-only

/** Calls `tell` with a function that activates a newer version, once one is waiting, until `stopped`. */
function watchUpdate(
  found: ServiceWorkerRegistration,
  tell: (take: () => void) => void,
  stopped: AbortSignal,
): void {
  const until = { signal: stopped };
  const look = () => {
    const { waiting } = found;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    tell(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
        once: true,
      });
      waiting.postMessage('take over');
    });
  };
  const follow = () => found.installing?.addEventListener('statechange', look, until);
  look();
  follow(); // one may be installing since before this page looked
  found.addEventListener('updatefound', follow, until);
}

/** Caches the words on the home page when it is idle, and reports a newer version. Returns a function that stops it. */
export function keepWords(use: Visit['use'], tell: (take: () => void) => void): () => void {
  if (!mayKeep(use)) return () => {};
  const stop = new AbortController();
  const timer = setTimeout(() => {
    void register().then((found) => {
      if (found && !stop.signal.aborted) watchUpdate(found, tell, stop.signal);
    });
  }, CACHE_DELAY_MS);
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}

/**
 * Caches everything, pictures and sound included. Resolves once all but these opens without a network: true in a single
 * file, false where nothing may be cached.
 */
export async function keepAll(use: Visit['use']): Promise<boolean> {
  if (location.protocol === 'file:') return true;
  if (!mayKeep(use) || (await register()) === undefined) return false;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage('rest');
  return true;
}
