/** Prepended by the build: its version, and its files relative to its folder. */
declare const BUILT: {
  readonly version: string;
  readonly first: readonly string[]; // everything that runs, debrief, guide and record need
  readonly rest: readonly string[]; // pictures and sound, and the code that shows them
};

/** The part of the service worker API used here; the DOM types do not include it. */
interface Waiting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Told extends Waiting {
  readonly data: unknown;
}
interface OfflineWorker {
  readonly skipWaiting: () => Promise<void>;
  readonly registration: { readonly scope: string };
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Waiting) => void): void;
    (type: 'fetch', listener: (event: Fetching) => void): void;
    (type: 'message', listener: (event: Told) => void): void;
  };
}

const worker = globalThis as unknown as OfflineWorker;
const NAME = 'training-module'; // neutral, since anyone can see it in the browser's storage
const CACHE = `${NAME}-${BUILT.version}`;
const PAGE = './';
const MARK = 'version-mark'; // entry of a version's cache: how far that version has come
const PARALLEL_DOWNLOADS = 4; // parallel downloads, so that the learner's own requests come first

const addressOf = (file: string): string => new URL(file, worker.registration.scope).href;
const known = new Set([...BUILT.first, ...BUILT.rest].map(addressOf));
const hasHash = (file: string): boolean => file.startsWith('built/'); // content-hashed: same name, same bytes

async function keep(cache: Cache, file: string): Promise<void> {
  const address = addressOf(file);
  if (await cache.match(address)) return;
  const before = hasHash(file) ? await caches.match(address) : undefined; // from an earlier version
  const init: RequestInit = hasHash(file) ? { priority: 'low' } : { cache: 'reload' };
  const answer = before ?? (await fetch(address, init));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await cache.put(address, answer);
}

/** Caches files, a few at a time; rejects if any of them cannot be loaded. */
async function keepAll(files: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  for (let at = 0; at < files.length; at += PARALLEL_DOWNLOADS) {
    await Promise.all(files.slice(at, at + PARALLEL_DOWNLOADS).map((file) => keep(cache, file)));
  }
}

type VersionMark = 'installing' | 'active';

/** Marks this version's cache. */
async function mark(how: VersionMark): Promise<void> {
  await (await caches.open(CACHE)).put(addressOf(MARK), new Response(how));
}

/** Returns the mark of a cache; undefined if it is of another folder of this host. */
async function markOf(name: string): Promise<string | undefined> {
  const cache = await caches.open(name);
  const marked = await cache.match(addressOf(MARK));
  if (marked) return marked.text();
  return (await cache.match(addressOf(PAGE))) && 'active'; // older versions made no mark
}

/**
 * Deletes the caches of older versions but that of the last active one: its pages may be open and still need files. One
 * whose installation failed, or that never became active, is no such version. Later ones are being installed.
 */
async function dropOldVersions(): Promise<void> {
  await mark('active');
  const names = (await caches.keys()).filter((name) => name.startsWith(NAME));
  const marks = await Promise.all(names.map(markOf));
  const older = names.filter((_, at) => at < names.indexOf(CACHE) && marks[at] !== undefined);
  const last = older.findLast((name) => marks[names.indexOf(name)] === 'active');
  await Promise.all(older.filter((name) => name !== last).map((name) => caches.delete(name)));
}

/** Caches everything that runs need. */
async function install(): Promise<void> {
  await mark('installing');
  await keepAll(BUILT.first);
}

async function pageOf(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(addressOf(PAGE))) ?? fetch(request);
}

/** Serves from its own version's cache first, since earlier versions use the same names for unhashed files. */
async function fileOf(request: Request): Promise<Response> {
  const own = await (await caches.open(CACHE)).match(request, { ignoreVary: true });
  return own ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldVersions()));
worker.addEventListener('message', (event) => {
  if (event.data === 'rest') event.waitUntil(keepAll(BUILT.rest));
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { href, pathname } = new URL(request.url.split('#')[0] ?? request.url);
  const own = new URL(addressOf(PAGE)).pathname;
  const isPage = pathname === own || pathname === `${own}index.html`;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && isPage) event.respondWith(pageOf(request));
  else if (known.has(href) || href.includes(`${own}built/`)) event.respondWith(fileOf(request));
});
