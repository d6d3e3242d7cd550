import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeUse, keptAfter, openVisit, reopenVisit } from '../../../src/app/shell/visit.ts';
import { ok } from '../../../src/core/kernel/result.ts';
import { browserStore } from '../../../src/store/browser.ts';
import type { SessionStore } from '../../../src/store/store.ts';
import { paused } from '../../store/store-fixture.ts';

const row = (person: string) => ({
  id: 'run',
  person,
  scenario: 'platform-four',
  startedAt: 1,
  imported: false,
});

/** Answers as the storage of a browser does, in memory. */
function storage() {
  const texts: { [name: string]: string } = {};
  return {
    getItem: (name: string) => texts[name] ?? null,
    setItem: (name: string, text: string) => {
      texts[name] = text;
    },
    removeItem: (name: string) => {
      delete texts[name];
    },
  };
}

async function disk(): Promise<SessionStore> {
  const opened = await browserStore();
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

beforeEach(async () => {
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
  await (await disk()).clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A visit on an own device with one run. */
async function ownVisit() {
  const own = await changeUse(await openVisit(), 'own');
  await own.store.create(row(own.person.id));
  return own;
}

test('asking for what a device is already loses nothing', async () => {
  const own = await ownVisit();
  const again = await changeUse(own, 'own');
  expect(await again.store.list(own.person.id)).toMatchObject({ value: [{ id: 'run' }] });
  expect(await (await disk()).list(own.person.id)).toMatchObject({ value: [{ id: 'run' }] });
});

test('where the browser refuses to become one’s own, that is said, and not asked again', async () => {
  const unasked = await openVisit();
  expect(keptAfter(unasked, ok(undefined))).toBe('unasked');
  vi.stubGlobal('indexedDB', undefined);
  expect(keptAfter(await changeUse(unasked, 'own'), ok(undefined))).toBe('refused');
});

test('runs that move to a full storage are said not to be stored', async () => {
  const shared = await changeUse(await ownVisit(), 'shared');
  expect(shared.trouble).toBeUndefined();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const own = await changeUse(shared, 'own');
  expect(own).toMatchObject({ use: 'own', trouble: { code: 'full' } });
  expect(await own.store.list(own.person.id)).toMatchObject({ value: [{ id: 'run' }] });
});

test('where it cannot be read who trained here, nothing is stored as somebody else’s', async () => {
  await ownVisit();
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('no disk', 'UnknownError');
  });
  const visit = await openVisit();
  expect(visit).toMatchObject({ trouble: { code: 'refused' } });
  expect(visit.store.lasting).toBe(false);
});

describe('after another tab has changed what is stored', () => {
  test('what waits for room in this one is still there', async () => {
    const own = await ownVisit();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await own.store.append('run', paused(0));
    full.mockRestore();
    const next = await reopenVisit(own);
    expect(await next.store.load('run')).toEqual(ok([paused(0)]));
  });

  test('a run that waits for room goes on in this page where no progress is to be left, and is not stored', async () => {
    const own = await ownVisit();
    await own.store.append('run', paused(0));
    const here = await openVisit(); // the run is taken up again, in the middle
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await here.store.append('run', paused(1));
    full.mockRestore();
    await changeUse(await openVisit(), 'shared'); // another tab
    const next = await reopenVisit(here);
    await here.store.append('run', paused(2)); // was on its way
    expect(next).toMatchObject({ use: 'shared', person: own.person });
    expect(await next.store.load('run')).toEqual(ok([paused(0), paused(1), paused(2)]));
    expect(await next.store.list(own.person.id)).toMatchObject({ value: [{ id: 'run' }] });
    expect(await (await disk()).load('run')).toEqual(ok([]));
  });

  test('runs of a browser that stores nothing are still there', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const own = { ...(await openVisit()), use: 'own' } as const;
    await own.store.create(row(own.person.id));
    const next = await reopenVisit(own);
    expect(await next.store.list(own.person.id)).toMatchObject({ value: [{ id: 'run' }] });
  });

  test('somebody else trains here once its person is gone', async () => {
    const own = await ownVisit();
    await (await disk()).clear();
    expect((await reopenVisit(own)).person.id).not.toBe(own.person.id);
  });
});
