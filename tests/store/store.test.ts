import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { ok } from '../../src/core/kernel/result.ts';
import { browserStore } from '../../src/store/browser.ts';
import { carryOver } from '../../src/store/carry-over.ts';
import { openKeeper } from '../../src/store/keeper.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { mirroredStore } from '../../src/store/mirrored.ts';
import type { SessionStore, StoreProblem } from '../../src/store/store.ts';
import { narrow, paused, row } from './store-fixture.ts';

const browser = async (): Promise<SessionStore> => {
  const opened = await browserStore();
  if (!opened.ok) throw new Error(opened.error.message);
  await opened.value.clear();
  return opened.value;
};

/** A store whose facts do not fit any more. */
const full = (store: SessionStore): SessionStore => ({
  ...store,
  append: () => Promise.resolve({ ok: false, error: { code: 'full', message: 'no room' } }),
  create: () => Promise.resolve({ ok: false, error: { code: 'full', message: 'no room' } }),
});

describe.each<[string, () => Promise<SessionStore>]>([
  ['memory', async () => memoryStore()],
  ['browser', browser],
  ['mirrored', async () => mirroredStore(await browser())],
  ['mirrored over a full one', async () => mirroredStore(full(await browser()))],
])('the %s store', (name, open) => {
  test('gives facts back in order, each session its own', async () => {
    const store = await open();
    for (const id of ['a', 'b']) await store.create(row(id, 'me', 1));
    for (const seq of [0, 1, 2]) await store.append('a', paused(seq));
    await store.append('b', paused(0));
    expect(await store.load('a')).toEqual(ok([paused(0), paused(1), paused(2)]));
    expect(await store.load('none')).toEqual(ok([]));
  });

  test('never writes over a fact', async () => {
    if (name.includes('full')) return;
    const store = await open();
    await store.create(row('a', 'me', 1));
    await store.append('a', paused(0));
    const again = await store.append('a', { ...paused(0), at: 99 });
    expect(again).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await store.load('a')).toEqual(ok([paused(0)]));
  });

  test('lists the sessions of one person only, oldest first', async () => {
    const store = await open();
    await store.create(row('late', 'me', 2));
    await store.create(row('early', 'me', 1));
    await store.create(row('theirs', 'you', 1));
    const list = await store.list('me');
    expect(list.ok && list.value.map((one) => one.id)).toEqual(['early', 'late']);
  });

  test('knows the first person, whoever asks second', async () => {
    const store = await open();
    const wren = { id: 'me', pseudonym: 'Wren' };
    expect(await store.firstPerson(wren)).toEqual(ok(wren));
    expect(await store.firstPerson({ id: 'you', pseudonym: 'Oak' })).toEqual(ok(wren));
  });

  test('keeps drafts by key and drops them by prefix', async () => {
    const store = await open();
    await store.setDraft('a/note', 'half a');
    await store.setDraft('b/note', 'half b');
    await store.dropDrafts('a/');
    expect(await store.draft('a/note')).toEqual(ok(''));
    expect(await store.drafts('b/')).toEqual(ok({ 'b/note': 'half b' }));
  });

  test('forgets one person when asked, and nobody else', async () => {
    const store = await open();
    await store.setPerson({ id: 'me', pseudonym: 'Wren' });
    for (const [id, owner] of [
      ['run-1', 'me'],
      ['run-2', 'you'],
    ] as const) {
      await store.create(row(id, owner, 1));
      await store.append(id, paused(0));
      await store.setDraft(`${id}/note`, 'half');
      await store.setDraft(`reading/${owner}`, id);
    }
    await store.forget('me');
    expect(await store.person()).toEqual(ok(undefined));
    expect(await store.list('me')).toEqual(ok([]));
    expect(await store.load('run-1')).toEqual(ok([]));
    expect(await store.list('you')).toMatchObject(ok([{ id: 'run-2' }]));
    expect(await store.load('run-2')).toEqual(ok([paused(0)]));
    expect(await store.drafts('')).toEqual(ok({ 'run-2/note': 'half', 'reading/you': 'run-2' }));
  });

  test('forgets all when asked', async () => {
    const store = await open();
    await store.setPerson({ id: 'me', pseudonym: 'Wren' });
    await store.create(row('a', 'me', 1));
    await store.append('a', paused(0));
    await store.setDraft('a/note', 'half');
    await store.clear();
    expect(await store.person()).toEqual(ok(undefined));
    expect(await store.list('me')).toEqual(ok([]));
    expect(await store.load('a')).toEqual(ok([]));
    expect(await store.draft('a/note')).toEqual(ok(''));
  });
});

describe('what is carried over', () => {
  const filled = async () => {
    const store = memoryStore();
    await store.setPerson({ id: 'me', pseudonym: 'Wren' });
    await store.create(row('a', 'me', 1));
    for (const seq of [0, 1]) await store.append('a', paused(seq));
    await store.setDraft('a/note', 'half');
    await store.setDraft('reading/me', 'a');
    return store;
  };

  test('is all there in the other store, and gone from the first', async () => {
    const [from, to] = [await filled(), mirroredStore(await browser())];
    const wren = { id: 'me', pseudonym: 'Wren' };
    expect(await carryOver(from, to, wren)).toEqual(ok(wren));
    expect(await to.list('me')).toEqual(ok([row('a', 'me', 1)]));
    expect(await to.load('a')).toEqual(ok([paused(0), paused(1)]));
    expect(await to.drafts('')).toEqual(ok({ 'a/note': 'half', 'reading/me': 'a' }));
    expect(await from.list('me')).toEqual(ok([]));
    expect(await from.person()).toEqual(ok(undefined));
  });

  test('belongs to whoever is known there already', async () => {
    const [from, to] = [await filled(), await browser()];
    const oak = { id: 'you', pseudonym: 'Oak' };
    await to.setPerson(oak);
    expect(await carryOver(from, to, { id: 'me', pseudonym: 'Wren' })).toEqual(ok(oak));
    expect(await to.list('you')).toEqual(ok([row('a', 'you', 1)]));
    expect(await to.draft('reading/you')).toEqual(ok('a'));
  });
});

describe('a keeper', () => {
  test('writes facts one by one, in order', async () => {
    const store = memoryStore();
    const keeper = openKeeper(store, 'a', () => {});
    keeper.keep([paused(0)]);
    keeper.keep([paused(1), paused(2)]);
    await keeper.settled();
    expect(await store.load('a')).toEqual(ok([paused(0), paused(1), paused(2)]));
  });

  test('says when the storage is full, and when it no longer is', async () => {
    const { store, makeRoom } = narrow();
    const told: (StoreProblem['code'] | undefined)[] = [];
    const keeper = openKeeper(store, 'a', (problem) => told.push(problem?.code));
    keeper.keep([paused(0), paused(1)]);
    await keeper.settled();
    makeRoom();
    keeper.keep([paused(2)]);
    await keeper.settled();
    expect(told).toEqual(['full', undefined]);
  });

  test('stops at a conflict and leaves what another tab wrote', async () => {
    const store = memoryStore();
    await store.append('a', { ...paused(0), at: 7 });
    const told: (string | undefined)[] = [];
    const keeper = openKeeper(store, 'a', (problem) => told.push(problem?.code));
    keeper.keep([paused(0)]);
    keeper.keep([paused(1)]);
    await keeper.settled();
    expect(told).toEqual(['conflict']);
    expect(await store.load('a')).toEqual(ok([{ ...paused(0), at: 7 }]));
  });
});

test('the browser store goes on where the browser has ended its connection', async () => {
  const connections: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  const opens = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  const store = await browser();
  await store.create(row('a', 'me', 1));
  await store.append('a', paused(0));
  for (const one of connections) one.close();
  const both = [store.append('a', paused(1)), store.setDraft('a/note', 'half')];
  expect(await Promise.all(both)).toEqual([ok(undefined), ok(undefined)]);
  expect(await store.load('a')).toEqual(ok([paused(0), paused(1)]));
  expect(opens).toHaveBeenCalledTimes(2);
  opens.mockRestore();
});

test('a run that another tab has deleted takes no more facts', async () => {
  const [here, there] = [mirroredStore(await browser()), await browser()];
  await here.create(row('a', 'me', 1));
  await here.append('a', paused(0));
  await there.forget('me');
  expect(await here.append('a', paused(1))).toMatchObject({ error: { code: 'conflict' } });
  expect(await there.load('a')).toEqual(ok([]));
  expect(await here.load('a')).toEqual(ok([]));
});

test('a browser without storage says so', async () => {
  const kept = globalThis.indexedDB;
  Reflect.deleteProperty(globalThis, 'indexedDB');
  expect(await browserStore()).toMatchObject({ ok: false, error: { code: 'refused' } });
  globalThis.indexedDB = kept;
});
