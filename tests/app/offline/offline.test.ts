import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepWords } from '../../../src/app/offline/offline.ts';

/** A worker of a version, as far as a page follows it. */
class Version extends EventTarget {
  readonly told: string[] = [];
  readonly postMessage = (message: string) => this.told.push(message);
}

/** The registration of a browser that runs one version already. */
class Registration extends EventTarget {
  installing: Version | null = null;
  waiting: Version | null = null;

  begin(version: Version): void {
    this.installing = version;
    this.dispatchEvent(new Event('updatefound'));
  }

  finish(): void {
    this.waiting = this.installing;
    this.installing = null;
    this.waiting?.dispatchEvent(new Event('statechange'));
  }
}

let found: Registration;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('PROD', true);
  found = new Registration();
  const serviceWorker = { controller: {}, register: async () => found };
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.stubGlobal('top', globalThis);
  vi.stubGlobal('self', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Opens the start page until it is idle. Returns how often it was told of a newer version, and what leaves the page. */
async function openStartPage() {
  const tell = vi.fn();
  const leave = keepWords('own', tell);
  await vi.advanceTimersByTimeAsync(10_000);
  return { tell, leave };
}

test('a version that comes while the page is open is told', async () => {
  const { tell } = await openStartPage();
  found.begin(new Version());
  expect(tell).not.toHaveBeenCalled();
  found.finish();
  expect(tell).toHaveBeenCalledOnce();
});

test('a version that is already installing when the page opens is told', async () => {
  found.begin(new Version());
  const { tell } = await openStartPage();
  found.finish();
  expect(tell).toHaveBeenCalledOnce();
});

test('a page that was left listens no more, however often it was opened', async () => {
  const first = await openStartPage();
  first.leave();
  const second = await openStartPage();
  const version = new Version();
  const follow = vi.spyOn(version, 'addEventListener');
  found.begin(version);
  found.finish();
  expect(first.tell).not.toHaveBeenCalled();
  expect(second.tell).toHaveBeenCalledOnce();
  expect(follow).toHaveBeenCalledOnce();
});
