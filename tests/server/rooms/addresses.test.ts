import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { limit } from '../../../src/server/limit.ts';
import type { Hub } from '../../../src/server/rooms/hub.ts';
import { roomRequests } from '../../../src/server/rooms/requests.ts';
import { addressBehind } from '../../../src/server/visitor.ts';

const OURS = ['http://192.168.1.20:4173'];

/** Asks a server behind so many proxies for the addresses of phones, from this machine. */
async function ask(proxies: number, forwarded?: string) {
  const any = limit(1, 0);
  const handle = roomRequests({
    hub: {} as Hub, // not asked
    creations: any,
    noteOpened: async () => {},
    lookups: any,
    addresses: () => OURS,
    addressOf: addressBehind(proxies),
    now: () => 0,
    log: { problem: () => {} },
  });
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/rooms/addresses`, { headers });
  server.close();
  return ((await answer.json()) as { addresses: readonly string[] }).addresses;
}

test.each([
  ['on this machine is told them', 0, undefined, OURS],
  ['that a proxy on this machine passes on is told none', 1, '203.0.113.7', []],
  ['on this machine behind its own proxy is told them', 1, '127.0.0.1', OURS],
])('a page %s: the addresses for phones', async (_who, proxies, forwarded, told) => {
  expect(await ask(proxies, forwarded)).toEqual(told);
});
