import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { answer, answerBy, bytesOf } from '../../src/server/exchange.ts';
import { openServerLog } from '../../src/server/log.ts';
import { createPages } from '../../src/server/pages.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(opened: Server): Promise<string> {
  server = opened;
  await new Promise<void>((listening) => opened.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
}

const unspeakable = {
  toJSON: () => {
    throw new RangeError('Invalid string length');
  },
};

test('an answer that cannot be made text is refused, logged, and the server goes on', async () => {
  const lines: string[] = [];
  const log = openServerLog(
    (line) => lines.push(line),
    () => 0,
  );
  const address = await listen(
    createServer((_request, response) => {
      void answerBy(response, () => answer(response, 200, unspeakable), log);
    }),
  );
  for (const _time of [1, 2]) {
    const refused = await fetch(address);
    expect([refused.status, await refused.json()]).toEqual([503, { problem: 'try-again' }]);
  }
  expect(lines).toEqual([
    '1970-01-01T00:00:00.000Z A request could not be answered: Invalid string length.',
  ]);
});

test('work that throws after its answer has begun ends that connection and nothing else', async () => {
  const log = { problem: () => {} };
  let times = 0;
  const address = await listen(
    createServer((_request, response) => {
      const work = () => {
        response.writeHead(200);
        response.write('half');
        times += 1;
        if (times === 1) throw new Error('broken');
        response.end();
      };
      void answerBy(response, work, log);
    }),
  );
  await expect(fetch(address).then((one) => one.text())).rejects.toThrow();
  expect(await (await fetch(address)).text()).toBe('half');
});

test('a handler that throws refuses its own request only', async () => {
  const address = await listen(
    createPages('tests/server', ({ url }) => {
      if (url === '/broken') throw new Error('broken');
      return false;
    }),
  );
  expect((await fetch(`${address}/broken`)).status).toBe(500);
  expect((await fetch(`${address}/exchange.test.ts`)).status).toBe(200);
});

test('a sender who leaves in the middle of a request is no failure of the server', async () => {
  const lines: string[] = [];
  const log = { problem: (what: string) => void lines.push(what) };
  let answered: Promise<void> | undefined;
  const address = await listen(
    createServer((request, response) => {
      answered = answerBy(response, () => bytesOf(request, 1000), log);
      sender.destroy();
    }),
  );
  const sender = connect(Number(new URL(address).port), '127.0.0.1');
  sender.end('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf of');
  await once(sender, 'close');
  await answered;
  expect(lines).toEqual([]);
});
