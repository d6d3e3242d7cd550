import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressBehind } from '../../src/server/visitor.ts';

const request = (forwarded: string | undefined): IncomingMessage =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '10.0.0.1' },
  }) as unknown as IncomingMessage;

test.each([
  ['nothing stands before the server, and a visitor makes one up', 0, '6.6.6.6', '10.0.0.1'],
  ['one proxy saw the visitor', 1, '203.0.113.7', '203.0.113.7'],
  [
    'a visitor makes one up before the proxy adds its own',
    1,
    '6.6.6.6, 203.0.113.7',
    '203.0.113.7',
  ],
  ['two proxies stand in a row', 2, '203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['the proxy adds nothing', 1, undefined, '10.0.0.1'],
])('%s', (_, proxies, forwarded, address) => {
  expect(addressBehind(proxies)(request(forwarded))).toBe(address);
});

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '::1'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['203.0.113.7', '203.0.113.7'],
])('all addresses that a client at %s may use count as one: %s', (from, counted) => {
  expect(addressBehind(1)(request(from))).toBe(counted);
});
