import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherHosts, ourHosts } from '../../src/server/hosts.ts';

const others = otherHosts(ourHosts(['training.example.org', 'Training-PC']));
const server = createServer((asked, response) => {
  if (!others(asked, response)) response.writeHead(200).end('here');
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const statusBy = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });

test.each([
  'localhost',
  'localhost:4173',
  '127.0.0.1:4173',
  '192.168.1.20',
  '[::1]:4173',
  'training.example.org',
  'training.example.org:8443',
  'training-pc',
])('the server answers to %s', async (host) => {
  expect(await statusBy(host)).toBe(200);
});

test.each([
  'evil.example',
  'evil.example:4173',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'training.example.org.evil.example',
  'user@evil.example',
])('it does not answer to “%s”, and says what an operator can do', async (host) => {
  expect(await statusBy(host)).toBe(421);
});

test('nor to two names at once', async () => {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n');
    });
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
  });
  expect(answer).not.toContain(' 200 ');
});
