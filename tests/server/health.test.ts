import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { healthRequests } from '../../src/server/health.ts';
import { noRooms } from '../../src/server/rooms/requests.ts';

async function health(well: () => Promise<boolean>, lines: string[] = []) {
  const handle = healthRequests(well, { problem: (what) => void lines.push(what) });
  const server = createServer((request, response) => {
    if (!handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/health`);
  server.close();
  return { status: answer.status, body: await answer.json() };
}

test('where there is no database, rooms are said to be away for a while, not to be unknown', async () => {
  const server = createServer((request, response) => {
    if (!noRooms(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  for (const path of ['rooms', 'rooms/mine', 'rooms/addresses?x']) {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([503, { problem: 'try-again' }]);
  }
  expect((await fetch(`http://127.0.0.1:${port}/other`)).status).toBe(404);
  server.close();
});

test('a server that can serve says that it is well', async () => {
  expect(await health(async () => true)).toEqual({ status: 200, body: { ok: true } });
});

test('one whose database cannot be opened, read or written says that it is not', async () => {
  expect(await health(async () => false)).toEqual({ status: 503, body: { ok: false } });
});

test('so does one that cannot even find out, which is logged', async () => {
  const lines: string[] = [];
  const broken = async () => {
    throw new Error('broken');
  };
  expect((await health(broken, lines)).status).toBe(503);
  expect(lines).toHaveLength(1);
});
