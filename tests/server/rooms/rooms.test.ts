import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Greeting } from '../../../src/group/facts/wire.ts';
import { platformFour, platformFourIn } from '../../content.ts';
import {
  type Client,
  connect,
  createRoom,
  refusal,
  roomWith,
  secretOf,
  startServer,
  type TestServer,
} from './server.ts';

let server: TestServer;
const clients: Client[] = [];
beforeEach(async () => {
  server = await startServer();
});
afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.disconnect();
  await server.stop();
});
const use = (client: Client): Client => {
  clients.push(client);
  return client;
};

test('a room plays: votes are counted for the console, and nobody else sees them', async () => {
  const { code, facilitator, phones, order } = await roomWith(server.address, 6);
  for (const client of [facilitator, ...phones]) use(client);
  const screen = use(connect(server.address, { role: 'screen', code }));
  await order({ type: 'goOn' });
  await order({ type: 'goOn' });
  await order({ type: 'openVote' });
  const { view } = await screen.until((told) => told.view?.round?.open === true);
  const choice = view?.scene?.options[0]?.id ?? '';
  const answers = await Promise.all(
    phones.map((phone) => phone.ask({ type: 'vote', round: 1, choice, n: 1 })),
  );
  expect(answers.every((one) => one === undefined)).toBe(true);
  await facilitator.until((told) => told.view?.round?.answered === 6);
  await screen.until((told) => told.view?.round?.answered === 6);
  expect(facilitator.told.desk?.tally).toBeUndefined();
  await order({ type: 'closeVote' });
  const { desk } = await facilitator.until((told) => told.desk?.tally !== undefined);
  expect(desk?.tally?.counts).toEqual({ [choice]: 6 });
  expect(screen.told.view?.spread).toBeUndefined();
  expect(phones[0]?.told.desk).toBeUndefined();
  await phones[0]?.until((told) => told.mine?.choice === choice);
});

test('a phone that comes back is the same person, in the moment of now', async () => {
  const { code, facilitator, phones, order } = await roomWith(server.address, 1);
  for (const client of [facilitator, ...phones]) use(client);
  const [phone] = phones as [Client];
  const name = (await phone.until((told) => told.mine !== undefined)).mine?.name;
  phone.socket.disconnect();
  await order({ type: 'goOn' });
  await order({ type: 'goOn' });
  const back = use(connect(server.address, { role: 'phone', code, secret: secretOf(0) }));
  const told = await back.until(({ mine, view }) => mine !== undefined && view !== undefined);
  expect(told.mine?.name).toBe(name);
  expect(told.view?.step).toBe('line');
});

test('a moment somebody asks for is told to the console only', async () => {
  const { code, facilitator, phones } = await roomWith(server.address, 2);
  for (const client of [facilitator, ...phones]) use(client);
  const screen = use(connect(server.address, { role: 'screen', code }));
  await phones[0]?.ask({ type: 'moment', on: true });
  const { desk } = await facilitator.until(
    (told) => told.desk?.members.some(({ moment }) => moment !== undefined) === true,
  );
  await screen.until((told) => told.view?.at === desk?.at);
  expect(JSON.stringify([screen.told, phones[1]?.told])).not.toMatch(/"moment":(true|\d)/);
});

test('a co-facilitator comes in by the link, and either may go on', async () => {
  const { code, key, facilitator, phones } = await roomWith(server.address, 1);
  const second = use(connect(server.address, { role: 'console', code, secret: key }));
  for (const client of [facilitator, ...phones]) use(client);
  await second.until((told) => told.view !== undefined);
  facilitator.socket.disconnect();
  const moves = second.told.view?.moves;
  expect(await second.ask({ type: 'order', moves, order: { type: 'goOn' } })).toBeUndefined();
  await second.until((told) => told.view?.step === 'notice');
});

test('the code alone does not lead a room, and a wrong key is turned away', async () => {
  const { code } = await createRoom(server.address);
  const secret = 'a-key-that-somebody-made-up';
  expect(await refusal(use(connect(server.address, { role: 'console', code, secret })))).toBe(
    'not-allowed',
  );
  const phone = use(connect(server.address, { role: 'phone', code, secret }));
  expect(await phone.ask({ type: 'order', moves: 0, order: { type: 'goOn' } })).toBe('malformed');
  const screen = use(connect(server.address, { role: 'screen', code }));
  expect(await screen.ask({ type: 'join', stance: 'part' })).toBe('not-allowed');
});

test('whoever guesses codes or keys is told to slow down, and the right ones open all the same', async () => {
  const { code, key, facilitator, phones } = await roomWith(server.address, 1);
  for (const client of [facilitator, ...phones]) use(client);
  const answerTo = async (greeting: Greeting) => refusal(use(connect(server.address, greeting)));
  const answers: string[] = [];
  for (let tries = 0; tries < 25; tries += 1) {
    answers.push(await answerTo({ role: 'screen', code: 'BBBBBB' }));
  }
  expect(answers[0]).toBe('gone');
  expect(answers.at(-1)).toBe('slow-down');
  expect(await answerTo({ role: 'console', code, secret: secretOf('liar') })).toBe('slow-down');
  // A training room is one address: whoever has the code on the wall comes in.
  const screen = use(connect(server.address, { role: 'screen', code }));
  await screen.until(({ view }) => view !== undefined);
  const fresh = use(connect(server.address, { role: 'phone', code, secret: secretOf('new') }));
  await fresh.until(({ view }) => view !== undefined);
  const back = use(connect(server.address, { role: 'phone', code, secret: secretOf(0) }));
  await back.until(({ mine }) => mine?.stance === 'part');
  const leads = use(connect(server.address, { role: 'console', code, secret: key }));
  await leads.until(({ desk }) => desk !== undefined);
});

test('what one person may send is counted by person, not by connection', async () => {
  const { code, facilitator, phones } = await roomWith(server.address, 1);
  for (const client of [facilitator, ...phones]) use(client);
  const began = performance.now();
  let kept = 0;
  for (let connection = 0; connection < 3; connection += 1) {
    const phone = use(connect(server.address, { role: 'phone', code, secret: secretOf(0) }));
    const sent = Array.from({ length: 40 }, (_, at) =>
      phone.ask({ type: 'moment', on: at % 2 === 0 }),
    );
    kept += (await Promise.all(sent)).filter((problem) => problem === undefined).length;
    phone.socket.disconnect();
  }
  const seconds = (performance.now() - began) / 1000;
  expect(kept).toBeLessThanOrEqual(40 + 10 * seconds);
});

test('a room is not opened, nor entered, by a stranger’s name for this server', async () => {
  const other = await startServer({ hosts: [] });
  const headers = { host: 'evil.example', origin: 'http://evil.example' };
  const path = '/socket.io/?EIO=4&transport=polling';
  const { port } = new URL(other.address);
  const status = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(403);
  await other.stop();
});

test('the end deletes the room for everybody', async () => {
  const { code, facilitator, phones } = await roomWith(server.address, 1);
  for (const client of [facilitator, ...phones]) use(client);
  expect((await phones[0]?.socket.emitWithAck('end', undefined))?.problem).toBe('not-allowed');
  expect((await facilitator.socket.emitWithAck('end', undefined)).problem).toBeUndefined();
  await phones[0]?.until((told) => told.ended === true);
  const late = use(connect(server.address, { role: 'phone', code, secret: secretOf(9) }));
  expect(await refusal(late)).toBe('gone');
});

test('a page of another origin opens no room and is not let in', async () => {
  const headers = { origin: 'https://elsewhere.example' };
  const setup = { scenario: 'platform-four', choosing: 'majority', sees: 'spread' };
  const body = JSON.stringify(setup);
  const made = await fetch(`${server.address}/rooms`, { method: 'POST', body, headers });
  expect(made.status).toBe(403);
  const polled = await fetch(`${server.address}/socket.io/?EIO=4&transport=polling`, { headers });
  expect(polled.status).toBe(403);
});

test.each([
  ['{', 400],
  ['{"scenario":"platform-four"}', 400],
  ['{"scenario":"none","choosing":"majority","sees":"spread"}', 400],
  [`{"scenario":"${'x'.repeat(3000)}","choosing":"majority","sees":"spread"}`, 400],
])('a room is not opened by %s', async (body, status) => {
  expect((await fetch(`${server.address}/rooms`, { method: 'POST', body })).status).toBe(status);
});

test('a room set up in Spanish plays the Spanish scene, also after the server started anew', async () => {
  const translations = { es: platformFourIn('es') };
  const contents = new Map([['platform-four', { ...platformFour(), translations }]]);
  const folder = mkdtempSync(join(tmpdir(), 'spanish-'));
  const file = join(folder, 'rooms.db');
  const first = await startServer({ contents, file });
  const { code, key } = await createRoom(first.address, { language: 'es' });
  const before = connect(first.address, { role: 'console', code, secret: key });
  for (const moves of [0, 1]) {
    await before.ask({ type: 'order', moves, order: { type: 'goOn' } });
  }
  await before.until(({ view }) => view?.scene?.title === 'Andén cuatro');
  before.socket.disconnect();
  await first.stop();
  const second = await startServer({ contents, file });
  const after = connect(second.address, { role: 'console', code, secret: key });
  const { view } = await after.until((told) => told.view !== undefined);
  expect(view).toMatchObject({ language: 'es', step: 'line', scene: { title: 'Andén cuatro' } });
  expect(view?.outdated).toBeUndefined();
  after.socket.disconnect();
  await second.stop();
  rmSync(folder, { recursive: true });
});
