import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Namespace, Server } from 'socket.io';
import { expect, test } from 'vitest';
import type { Neighbours } from '../../../src/server/rooms/neighbours.ts';
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

test('two servers that were started in one folder show what happens in a room to everybody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-folder-'));
  const settings = { file: join(folder, 'rooms.db'), shared: true };
  const [one, two] = [await startServer(settings), await startServer(settings)];
  const { code, facilitator, order, phones } = await roomWith(one.address, 1);
  const elsewhere = connect(two.address, { role: 'phone', code, secret: secretOf('elsewhere') });
  await elsewhere.ask({ type: 'join', stance: 'part' });
  await order({ type: 'goOn' });
  await elsewhere.until(({ view }) => view?.step === 'notice');
  await facilitator.until(({ desk }) => desk?.members.length === 2);
  for (const { socket } of [facilitator, elsewhere, ...phones]) socket.disconnect();
  await Promise.all([one.stop(), two.stop()]);
  rmSync(folder, { recursive: true });
});

test('what nodes could tell each other of a page holds no secret and no address', async () => {
  let all: Namespace | undefined;
  const Plain = new Server().adapter() as new (all: Namespace) => object;
  const neighbours = {
    adapter: class extends Plain {
      constructor(namespace: Namespace) {
        super(namespace);
        all = namespace;
      }
    } as unknown as Neighbours['adapter'],
    reachable: () => false,
    stop: () => {},
  };
  const server = await startServer({ neighbours });
  const { facilitator, phones, key } = await roomWith(server.address, 1);
  const pages = (await all?.local.fetchSockets()) ?? [];
  expect(pages).toHaveLength(2);
  const told = JSON.stringify(pages.map(({ handshake, data }) => ({ handshake, data })));
  for (const one of [key, secretOf(0), '127.0.0.1', 'user-agent']) expect(told).not.toContain(one);
  for (const { socket } of [facilitator, ...phones]) socket.disconnect();
  await server.stop();
});

test('a code typed after the address leads to the page where phones join', async () => {
  const server = await startServer();
  const typed = (path: string) => fetch(`${server.address}/${path}`, { redirect: 'manual' });
  const led = await typed('k7qm2x');
  expect([led.status, led.headers.get('location')]).toEqual([302, './#/join/K7QM2X']);
  for (const path of ['k7qm2', 'k7qm2a', 'index.html'])
    expect((await typed(path)).status).toBe(404);
  await server.stop();
});

test('whoever opens rooms without end takes no room from others behind the same address', async () => {
  let at = 0;
  const unhurried = () => {
    at += 1000;
    return at;
  };
  const server = await startServer({}, Date.now, unhurried);
  const [led, left] = [await createRoom(server.address), await createRoom(server.address)];
  const facilitator = connect(server.address, { role: 'console', code: led.code, secret: led.key });
  await facilitator.until(({ view }) => view !== undefined);
  for (let more = 0; more < 320; more += 1) await createRoom(server.address);
  const rooms = [led, left, await createRoom(server.address)];
  const body = JSON.stringify({ rooms });
  const on = await fetch(`${server.address}/rooms/mine`, { method: 'POST', body });
  const codes = ((await on.json()) as { code: string }[]).map(({ code }) => code);
  expect(codes).toEqual([rooms[0]?.code, rooms[2]?.code]);
  expect(facilitator.told.ended).toBeUndefined();
  facilitator.socket.disconnect();
  await server.stop();
});
