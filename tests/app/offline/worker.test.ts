import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const HOST = 'https://training.test';
const WORKER: string = '../../../src/app/offline/worker.ts'; // a script, not a module

/** The caches of a host, as a browser keeps them. */
function cacheStorage() {
  const all = new Map<string, Map<string, Response>>();
  const cacheOf = (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return {
      match: async (url: string) => kept.get(url)?.clone(),
      put: async (url: string, answer: Response) => void kept.set(url, answer),
    };
  };
  return {
    open: async (name: string) => cacheOf(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (url: string) => {
      for (const kept of all.values()) if (kept.has(url)) return kept.get(url)?.clone();
      return undefined;
    },
  };
}

beforeEach(() => {
  vi.stubGlobal('caches', cacheStorage());
});
afterEach(() => vi.unstubAllGlobals());

/** Starts the worker of a version. Returns what tells it of an event, and waits for its work. */
async function workerOf(version: string, folder = '/', fails = false) {
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal('BUILT', { version, first: ['./', 'icon.svg'], rest: [] });
  vi.stubGlobal('registration', { scope: `${HOST}${folder}` });
  vi.stubGlobal('addEventListener', (type: string, listener: (event: object) => void) =>
    listeners.set(type, listener),
  );
  vi.stubGlobal('fetch', async (url: string) => {
    if (fails && url.endsWith('icon.svg')) throw new TypeError('Failed to fetch');
    return new Response(version);
  });
  vi.resetModules();
  await import(WORKER);
  return async (type: 'install' | 'activate') => {
    const work: Promise<unknown>[] = [];
    listeners.get(type)?.({ waitUntil: (one: Promise<unknown>) => work.push(one) });
    await Promise.all(work);
  };
}

async function take(version: string, folder?: string): Promise<void> {
  const tell = await workerOf(version, folder);
  await tell('install');
  await tell('activate');
}

test('of old versions the last one stays, whose pages may be open', async () => {
  for (const version of ['1', '2', '3']) await take(version);
  expect(await caches.keys()).toEqual(['training-module-2', 'training-module-3']);
});

test('a version whose installation failed is not taken for the last one', async () => {
  await take('1');
  const tell = await workerOf('2', '/', true);
  await expect(tell('install')).rejects.toThrow('Failed to fetch');
  await take('3');
  expect(await caches.keys()).toEqual(['training-module-1', 'training-module-3']);
});

test('a version that was never active is not taken for the last one', async () => {
  await take('1');
  await (await workerOf('2'))('install');
  await take('3');
  expect(await caches.keys()).toEqual(['training-module-1', 'training-module-3']);
});

test('a version before there were marks is known by its page', async () => {
  const before = await caches.open('training-module-1');
  await before.put(`${HOST}/`, new Response('1'));
  const tell = await workerOf('2', '/', true);
  await expect(tell('install')).rejects.toThrow();
  await take('3');
  expect(await caches.keys()).toEqual(['training-module-1', 'training-module-3']);
});

test('another folder of the same host keeps its own', async () => {
  for (const version of ['1', '2']) await take(version, '/other/');
  for (const version of ['3', '4', '5']) await take(version, '/here/');
  expect(await caches.keys()).toEqual([1, 2, 4, 5].map((version) => `training-module-${version}`));
});
