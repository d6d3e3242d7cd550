import { once } from 'node:events';
import { watch } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const SETTLE_MS = 60; // editors truncate a file before writing it, and may write several

/** Tells whether a scenario is made of a file, named by its path in `stories`: its own folder, and what scenes share. */
export function isFileOf(id: string, path: string): boolean {
  const [folder = '', name] = path.split(sep);
  if (!/\.(?:ink|json)$/.test(path)) return false;
  return name === undefined || folder === id || folder === 'shared';
}

/**
 * Runs a check at once, and again after each save of what a scenario is made of, until the signal aborts. Saves while
 * it waits are one.
 */
export async function watchScenario(
  root: string,
  id: string,
  check: () => void,
  signal: AbortSignal,
): Promise<void> {
  let waiting = false;
  const folder = join(root, 'stories');
  const watcher = watch(folder, { recursive: true, signal }, async (_, path) => {
    if (waiting || path === null || !isFileOf(id, path)) return;
    waiting = true;
    await wait(SETTLE_MS);
    waiting = false;
    if (!signal.aborted) check();
  });
  check();
  await once(watcher, 'close');
}
