import { describe, expect, test } from 'vitest';
import { ok } from '../../src/core/kernel/result.ts';
import { carryOver } from '../../src/store/carry-over.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { mirroredStore } from '../../src/store/mirrored.ts';
import type { SessionStore } from '../../src/store/store.ts';
import { narrow, paused, row } from './store-fixture.ts';

describe('a mirrored store over a full one', () => {
  test('gives back in this visit all that could not be kept', async () => {
    const { store } = narrow();
    const mirrored = mirroredStore(store);
    await mirrored.create(row('a', 'me', 1));
    for (const seq of [0, 1, 2]) await mirrored.append('a', paused(seq));
    expect(await mirrored.load('a')).toEqual(ok([paused(0), paused(1), paused(2)]));
    expect(await store.load('a')).toEqual(ok([]));
  });

  test('keeps all of it, rows and facts without a gap, once there is room', async () => {
    const { store, makeRoom } = narrow();
    const mirrored = mirroredStore(store);
    await mirrored.create(row('a', 'me', 1));
    expect(await mirrored.append('a', paused(0))).toMatchObject({ error: { code: 'full' } });
    expect(await mirrored.append('a', paused(1))).toMatchObject({ error: { code: 'full' } });
    makeRoom();
    expect(await mirrored.append('a', paused(2))).toEqual(ok(undefined));
    expect(await store.load('a')).toEqual(ok([paused(0), paused(1), paused(2)]));
    expect(await store.row('a')).toEqual(ok(row('a', 'me', 1)));
  });
});

describe('a mirrored store taken up in the middle of a run', () => {
  test.each([2, 6])(
    'loses nothing when the storage is full from then on, %i facts later',
    async (more) => {
      const { store, makeRoom, fill } = narrow();
      makeRoom();
      for (const seq of [0, 1, 2]) await store.append('a', paused(seq));
      fill();
      const mirrored = mirroredStore(store);
      const later = Array.from({ length: more }, (_, index) => paused(3 + index));
      for (const fact of later) await mirrored.append('a', fact);
      expect(await mirrored.load('a')).toEqual(ok([paused(0), paused(1), paused(2), ...later]));
    },
  );
});

test('a draft that waits for room does not come back after it was dropped', async () => {
  const store = memoryStore();
  let room = false;
  const small: SessionStore = {
    ...store,
    setDraft: (key, text) =>
      room
        ? store.setDraft(key, text)
        : Promise.resolve({ ok: false, error: { code: 'full', message: 'no room' } }),
  };
  const mirrored = mirroredStore(small);
  await mirrored.setDraft('a/note', 'half');
  await mirrored.dropDrafts('a/');
  room = true;
  await mirrored.settle();
  expect(await mirrored.draft('a/note')).toEqual(ok(''));
});

test('of a draft that waits for room only what was written last is kept', async () => {
  const store = memoryStore();
  const written: string[] = [];
  let room = false;
  const small: SessionStore = {
    ...store,
    setDraft: (key, text) => {
      if (!room) return Promise.resolve({ ok: false, error: { code: 'full', message: 'no room' } });
      written.push(text);
      return store.setDraft(key, text);
    },
  };
  const mirrored = mirroredStore(small);
  for (const text of ['a', 'ab', 'abc']) await mirrored.setDraft('studio/x/', text);
  expect(await mirrored.draft('studio/x/')).toEqual(ok('abc')); // it is there for this visit
  room = true;
  await mirrored.settle();
  expect(written).toEqual(['abc']);
});

/** A store that can be written to, but not read, until it is mended. */
function unreadable() {
  const store = memoryStore();
  let broken = true;
  const failed = <T>(read: () => Promise<T>) =>
    broken
      ? Promise.resolve({ ok: false, error: { code: 'failed', message: 'no disk' } } as const)
      : read();
  const small: SessionStore = {
    ...store,
    lasting: true,
    load: (session) => failed(() => store.load(session)),
    row: (session) => failed(() => store.row(session)),
    list: (person) => failed(() => store.list(person)),
    drafts: (prefix) => failed(() => store.drafts(prefix)),
  };
  return {
    store: small,
    mend: () => {
      broken = false;
    },
  };
}

describe('a mirrored store over one that cannot be read', () => {
  const unread = { ok: false, error: { code: 'failed', message: 'no disk' } };

  test('never says that there is nothing', async () => {
    const mirrored = mirroredStore(unreadable().store);
    expect(await mirrored.list('me')).toEqual(unread);
    expect(await mirrored.row('a')).toEqual(unread);
    expect(await mirrored.load('a')).toEqual(unread);
    expect(await mirrored.drafts('studio/')).toEqual(unread);
  });

  test('gives back a run of this visit, but no end without its beginning', async () => {
    const mirrored = mirroredStore(unreadable().store);
    await mirrored.create(row('a', 'me', 1));
    for (const seq of [0, 1]) await mirrored.append('a', paused(seq));
    await mirrored.append('b', paused(7));
    expect(await mirrored.row('a')).toEqual(ok(row('a', 'me', 1)));
    expect(await mirrored.load('a')).toEqual(ok([paused(0), paused(1)]));
    expect(await mirrored.load('b')).toEqual(unread);
  });

  test('moves no run of which it could not read all', async () => {
    const { store, mend } = unreadable();
    const mirrored = mirroredStore(store);
    for (const seq of [0, 1, 2]) await store.append('a', paused(seq));
    await store.create(row('a', 'me', 1));
    const to = memoryStore();
    const moved = await carryOver(mirrored, to, { id: 'me', pseudonym: 'Wren' });
    expect(moved).toEqual(unread);
    mend();
    expect(await mirrored.load('a')).toEqual(ok([paused(0), paused(1), paused(2)]));
  });
});

describe('a mirrored store in two tabs of one run', () => {
  test('never mixes what both have done since the storage was full', async () => {
    const { store, makeRoom, fill } = narrow();
    makeRoom();
    await store.append('a', paused(0));
    fill();
    const [here, there] = [mirroredStore(store), mirroredStore(store)];
    for (const seq of [1, 2]) await here.append('a', paused(seq));
    makeRoom();
    const other = { ...paused(1), at: 99 };
    expect(await there.append('a', other)).toEqual(ok(undefined));
    expect(await here.setDraft('a/note', 'half')).toEqual(ok(undefined)); // tries the others first
    expect(await store.load('a')).toEqual(ok([paused(0), other]));
    expect(await here.load('a')).toEqual(ok([paused(0), other]));
    expect(await here.append('a', paused(3))).toMatchObject({ error: { code: 'conflict' } });
    expect(await store.load('a')).toEqual(ok([paused(0), other]));
  });

  test('tells a conflict of the run that has it, and of no other', async () => {
    const { store, makeRoom } = narrow();
    const here = mirroredStore(store);
    await here.append('a', paused(0));
    makeRoom();
    await store.append('a', { ...paused(0), at: 99 });
    expect(await here.append('b', paused(0))).toEqual(ok(undefined));
    expect(await here.append('a', paused(1))).toMatchObject({ error: { code: 'conflict' } });
    expect(await store.load('b')).toEqual(ok([paused(0)]));
  });
});

test('what waits for room does not come back once its person is forgotten', async () => {
  const { store, makeRoom } = narrow();
  const mirrored = mirroredStore(store);
  await mirrored.create(row('a', 'me', 1));
  await mirrored.append('a', paused(0));
  await mirrored.create(row('b', 'you', 1));
  await mirrored.forget('me');
  makeRoom();
  await mirrored.settle();
  expect(await store.list('me')).toEqual(ok([]));
  expect(await store.load('a')).toEqual(ok([]));
  expect(await store.list('you')).toEqual(ok([row('b', 'you', 1)]));
});

test('a run that is stored nowhere outlives a person who could not be forgotten', async () => {
  const { store } = narrow();
  const stuck: SessionStore = {
    ...store,
    forget: () => Promise.resolve({ ok: false, error: { code: 'failed', message: 'no' } }),
  };
  const mirrored = mirroredStore(stuck);
  await mirrored.create(row('a', 'me', 1));
  await mirrored.append('a', paused(0));
  expect(await mirrored.forget('me')).toMatchObject({ ok: false });
  expect(await mirrored.load('a')).toEqual(ok([paused(0)]));
  expect(await mirrored.list('me')).toEqual(ok([row('a', 'me', 1)]));
});

test('who trains here is stored before their runs, once there is room', async () => {
  const store = memoryStore();
  let room = false;
  const full = { ok: false, error: { code: 'full', message: 'no room' } } as const;
  const mirrored = mirroredStore({
    ...store,
    firstPerson: (one) => (room ? store.firstPerson(one) : Promise.resolve(full)),
  });
  const wren = { id: 'me', pseudonym: 'Wren' };
  expect(await mirrored.firstPerson(wren)).toEqual(ok(wren));
  room = true;
  await mirrored.create(row('a', 'me', 1));
  expect(await store.person()).toEqual(ok(wren));
});

test('a draft that was emptied stays empty where the storage still has its words', async () => {
  const store = memoryStore();
  await store.setDraft('reading/me', 'a');
  const full = { ok: false, error: { code: 'full', message: 'no room' } } as const;
  const mirrored = mirroredStore({ ...store, setDraft: () => Promise.resolve(full) });
  await mirrored.setDraft('reading/me', '');
  expect(await mirrored.draft('reading/me')).toEqual(ok(''));
});
