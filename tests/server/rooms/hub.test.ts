import { expect, test, vi } from 'vitest';
import { err } from '../../../src/core/kernel/result.ts';
import { decodeRoomEvent } from '../../../src/group/facts/room-event.ts';
import { openServerLog } from '../../../src/server/log.ts';
import { openHub } from '../../../src/server/rooms/hub.ts';
import type { RoomStore } from '../../../src/store/rooms.ts';
import { sqlRoomStore } from '../../../src/store/sql/room-store.ts';
import { openServerDatabase } from '../../../src/store/sql/server-database.ts';
import { CONTENT } from '../../group/fixture.ts';
import { READS_NOTHING } from './server.ts';

const SETUP = { scenario: 'platform-four', choosing: 'majority', sees: 'spread' } as const;
const SILENT = { problem: () => {} };
const HOUR = 60 * 60 * 1000; // ms

async function openStore(): Promise<RoomStore> {
  const db = await openServerDatabase({ url: undefined, file: ':memory:' });
  if (!db.ok) throw new Error(db.error.message);
  return sqlRoomStore(db.value, decodeRoomEvent);
}

async function rooms(store: RoomStore, clock: { now: number }) {
  const contents = new Map([['platform-four', CONTENT]]);
  const hub = openHub({
    store,
    contents,
    now: () => clock.now,
    onFacts: () => {},
    readReply: READS_NOTHING,
    log: SILENT,
  });
  const made = await hub.create(SETUP);
  if (!made.ok) throw new Error(made.error);
  return { hub, code: made.value.code };
}

test('a room is there twelve hours after something happened in it, and then no more', async () => {
  const clock = { now: 1_790_000_000_000 };
  const store = await openStore();
  const { hub, code } = await rooms(store, clock);
  clock.now += 11 * HOUR;
  const opened = await hub.open(code);
  if (!opened.ok) throw new Error(opened.error);
  const by = { role: 'phone', person: 'somebody' } as const;
  await opened.value.room.carry(by, { type: 'join', stance: 'part' });
  clock.now += 12 * HOUR;
  expect(await hub.sweep()).toEqual([]);
  expect((await hub.open(code)).ok).toBe(true);
  clock.now += 1;
  expect(await hub.sweep()).toEqual([code]);
  expect(await hub.open(code)).toEqual({ ok: false, error: 'gone' });
  expect(await store.load(code, 0)).toEqual({ ok: true, value: [] });
});

test('a command refused on old facts is carried out on those another node has written', async () => {
  const clock = { now: 0 };
  const store = await openStore();
  const { hub, code } = await rooms(store, clock);
  const other = openHub({
    store,
    contents: new Map([['platform-four', CONTENT]]),
    now: () => 0,
    onFacts: () => {},
    readReply: READS_NOTHING,
    log: SILENT,
  });
  const [here, there] = [await hub.open(code), await other.open(code)];
  if (!here.ok || !there.ok) throw new Error('not opened');
  const console = { role: 'console' } as const;
  const order = (type: 'goOn' | 'openVote') => {
    const { moves } = here.value.room.state();
    return here.value.room.carry(console, { type: 'order', moves, order: { type } });
  };
  const phone = { role: 'phone', person: 'somebody' } as const;
  await there.value.room.carry(phone, { type: 'join', stance: 'part' });
  for (const one of ['goOn', 'goOn', 'openVote'] as const) expect((await order(one)).ok).toBe(true);
  const choice = here.value.room.state().session?.turns[0]?.beat.options[0]?.id ?? '';
  expect(there.value.room.state().step).toBe('opening');
  const vote = { type: 'vote', round: 1, choice, n: 1 } as const;
  expect(await there.value.room.carry(phone, vote)).toEqual({ ok: true, value: undefined });
  await here.value.room.catchUp();
  expect(here.value.room.state()).toEqual(there.value.room.state());
});

test('a room is told at once when the last answer it waited for has come', async () => {
  const told: number[] = [];
  const hub = openHub({
    store: await openStore(),
    contents: new Map([['platform-four', CONTENT]]),
    now: () => 0,
    onFacts: (_room, facts) => void told.push(facts.length),
    readReply: READS_NOTHING,
    log: SILENT,
  });
  const made = await hub.create(SETUP);
  if (!made.ok) throw new Error(made.error);
  const opened = await hub.open(made.value.code);
  if (!opened.ok) throw new Error(opened.error);
  const { room } = opened.value;
  const phone = (person: string) => ({ role: 'phone', person }) as const;
  const console = { role: 'console' } as const;
  await Promise.all(
    ['a', 'b', 'c'].map((one) => room.carry(phone(one), { type: 'join', stance: 'part' })),
  );
  await room.carry(phone('d'), { type: 'join', stance: 'listen' }); // is not waited for
  for (const type of ['goOn', 'goOn', 'openVote'] as const) {
    await room.carry(console, { type: 'order', moves: room.state().moves, order: { type } });
  }
  told.length = 0;
  const choice = room.state().session?.turns[0]?.beat.options[0]?.id ?? '';
  const vote = (person: string, n = 1) =>
    room.carry(phone(person), { type: 'vote', round: 1, choice, n });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }); // no time passes from here on
  try {
    await Promise.all([vote('a'), vote('b'), vote('b', 2), vote('c')]);
    expect(told).toEqual([4]);
    const changed = vote('a', 2); // everybody has answered: a change waits for others
    await vi.advanceTimersToNextTimerAsync();
    expect(await changed).toEqual({ ok: true, value: undefined });
    expect(told).toEqual([4, 1]);
  } finally {
    vi.useRealTimers();
  }
});

test('a database that can be read but not written is not called well', async () => {
  const store = await openStore();
  const probe = async () => err({ code: 'failed', message: 'database or disk is full' } as const);
  const { hub } = await rooms({ ...store, probe }, { now: 0 });
  expect(await hub.well()).toBe(false);
});

test('a room whose facts do not fit is logged, and no room', async () => {
  const lines: string[] = [];
  const store = await openStore();
  const log = openServerLog(
    (line) => lines.push(line),
    () => 0,
  );
  await store.create({ code: 'BCDFGH', key: 'hash', createdAt: 0, touchedAt: 0 });
  await store.append('BCDFGH', [{ seq: 3, at: 0, ...{ type: 'noticed' } }], 0);
  const hub = openHub({
    store,
    contents: new Map(),
    now: () => 0,
    onFacts: () => {},
    readReply: READS_NOTHING,
    log,
  });
  expect(await hub.open('BCDFGH')).toEqual({ ok: false, error: 'gone' });
  expect(lines).toEqual(['1970-01-01T00:00:00.000Z Room BCDFGH cannot be taken up: out-of-order.']);
});

test('a database that cannot be read is not called well', async () => {
  const store = await openStore();
  const { hub } = await rooms(store, { now: 0 });
  expect(await hub.well()).toBe(true);
  await store.close();
  expect(await hub.well()).toBe(false);
});
