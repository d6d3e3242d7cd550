import { packedUnit } from '../lms/unit.ts';
import type { Visit } from '../shell/visit.ts';

const SCRIPT = 'offline.js';
const PATIENCE = 2000; // ms after the home page: what is pressed first comes first

/**
 * Whether these pages may be kept for when the network is gone: not on a shared device, not from a
 * file, not in a learning platform, not in another page's frame, and only where the browser can.
 */
const mayKeep = (use: Visit['use']): boolean =>
  import.meta.env.PROD &&
  use !== 'shared' &&
  packedUnit() === undefined &&
  location.protocol.startsWith('http') &&
  globalThis.top === globalThis.self &&
  'serviceWorker' in navigator;

const register = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.register(SCRIPT).catch(() => undefined); // then it stays as it was: online

/** Called with the way to a newer version, once one is there and waits. */
function watchUpdate(found: ServiceWorkerRegistration, tell: (take: () => void) => void): void {
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
  look();
  found.addEventListener('updatefound', () => {
    found.installing?.addEventListener('statechange', look);
  });
}

/**
 * On the home page, once it is quiet: keep the words for when the network is gone, and tell of a
 * newer version. Returns its own undo.
 */
export function keepWords(use: Visit['use'], tell: (take: () => void) => void): () => void {
  if (!mayKeep(use)) return () => {};
  let current = true;
  const timer = setTimeout(() => {
    void register().then((found) => {
      if (found) watchUpdate(found, (take) => current && tell(take));
    });
  }, PATIENCE);
  return () => {
    current = false;
    clearTimeout(timer);
  };
}

/** In a scene whose first option can be used: keep all of it, pictures and sound too. */
export async function keepAll(use: Visit['use']): Promise<void> {
  if (!mayKeep(use) || (await register()) === undefined) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage('rest');
}
