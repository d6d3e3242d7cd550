import { expect, test } from 'vitest';
import { decodeRoomEvent } from '../../../src/group/facts/room-event-decode.ts';
import { publicView } from '../../../src/group/views/public-view.ts';
import { openHub } from '../../../src/server/rooms/hub.ts';
import { sqlRoomStore } from '../../../src/store/sql/room-store.ts';
import { openServerDatabase } from '../../../src/store/sql/server-database.ts';
import { CONTENT } from '../../group/fixture.ts';
import { connect, createRoom, refusal, roomWith, secretOf, startServer } from './server.ts';

const FLOOD = 60; // strangers who ask to come in

test('a locked room lets nobody new in, however many ask, and whoever was there comes back', async () => {
  const server = await startServer();
  const { code, facilitator, phones } = await roomWith(server.address, 2);
  await facilitator.ask({ type: 'lock', on: true });
  const strangers = Array.from({ length: FLOOD }, (_, who) =>
    connect(server.address, { role: 'phone', code, secret: secretOf(`stranger-${who}`) }),
  );
  const answers = new Set(await Promise.all(strangers.map(refusal)));
  expect([...answers]).toEqual(['locked']);
  phones[0]?.socket.disconnect();
  const back = connect(server.address, { role: 'phone', code, secret: secretOf(0) });
  expect((await back.until(({ mine }) => mine !== undefined)).mine?.stance).toBe('part');
  expect(facilitator.told.desk?.members).toHaveLength(2);
  for (const { socket } of [facilitator, back, ...phones, ...strangers]) socket.disconnect();
  await server.stop();
});

test('a phone that was taken out is told so, now and when it comes again', async () => {
  const server = await startServer();
  const { code, facilitator, phones } = await roomWith(server.address, 1);
  const { desk } = await facilitator.until((told) => told.desk?.members.length === 1);
  const person = desk?.members[0]?.person ?? '';
  await facilitator.ask({ type: 'remove', person });
  await phones[0]?.until(({ mine }) => mine?.removed === true);
  const again = connect(server.address, { role: 'phone', code, secret: secretOf(0) });
  expect(await refusal(again)).toBe('removed');
  for (const { socket } of [facilitator, again, ...phones]) socket.disconnect();
  await server.stop();
});

test('a facilitator finds the rooms their keys fit, and no others', async () => {
  const server = await startServer();
  const mine = await createRoom(server.address);
  const other = await createRoom(server.address);
  const rooms = [mine, { code: other.code, key: mine.key }, { code: 'BCDFGH', key: mine.key }];
  const ask = (body: unknown) =>
    fetch(`${server.address}/rooms/mine`, { method: 'POST', body: JSON.stringify(body) });
  expect(await (await ask({ rooms })).json()).toEqual([
    { code: mine.code, scenario: 'platform-four', people: 0 },
  ]);
  expect((await ask({ rooms: 'all' })).status).toBe(400);
  await server.stop();
});

test('a room whose scenario has changed says so, and can be debriefed but not played on', async () => {
  const db = await openServerDatabase({ url: undefined, file: ':memory:' });
  if (!db.ok) throw new Error(db.error.message);
  const store = sqlRoomStore(db.value, decodeRoomEvent);
  const node = (hash: string) =>
    openHub({
      store,
      contents: new Map([
        ['platform-four', { ...CONTENT, playable: { ...CONTENT.playable, hash } }],
      ]),
      now: () => 0,
      onFacts: () => {},
      log: { problem: () => {} },
    });
  const before = node('before');
  const setup = { scenario: 'platform-four', choosing: 'majority', sees: 'spread' } as const;
  const made = await before.create(setup);
  const code = made.ok ? made.value.code : '';
  const open = async (hub: typeof before) => {
    const opened = await hub.open(code);
    if (!opened.ok) throw new Error(opened.error);
    return opened.value.room;
  };
  const console = { role: 'console' } as const;
  type Order = { readonly type: 'goOn' | 'openVote' | 'omit' | 'stop' | 'closeVote' };
  const order = async (room: Awaited<ReturnType<typeof open>>, one: Order) =>
    room.carry(console, { type: 'order', moves: room.state().moves, order: one });
  const first = await open(before);
  for (const type of ['goOn', 'goOn', 'openVote'] as const) await order(first, { type });
  const later = await open(node('after'));
  expect(publicView(later.state())).toMatchObject({ step: 'vote', outdated: true });
  expect(await order(later, { type: 'closeVote' })).toMatchObject({ ok: true });
  expect(await order(later, { type: 'omit' })).toEqual({ ok: false, error: 'outdated' });
  expect(await order(later, { type: 'stop' })).toMatchObject({ ok: true });
  expect(publicView(later.state()).step).toBe('debrief');
});
