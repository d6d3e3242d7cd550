import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { type Client, roomWith, startServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'room-faults-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A server that can be killed. */
async function serve(file: string, port = '0'): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/server/rooms/serve.ts', join(folder, file), port],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  if (child.stdout === null) throw new Error('the server says nothing');
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, address: said.toString().trim() };
}

/** Sends until it is answered, as a phone does. */
async function untilAnswered(phone: Client, command: unknown): Promise<string | undefined> {
  for (;;) {
    try {
      const answer = await phone.socket.timeout(500).emitWithAck('do', command);
      return answer.problem;
    } catch {
      // The server is away: the same is sent again.
    }
  }
}

test('a killed server loses no vote that it answered, and everybody comes back by themselves', async () => {
  const people = 20;
  const first = await serve('killed.db');
  const { facilitator, phones, order } = await roomWith(first.address, people);
  await order({ type: 'goOn' });
  await order({ type: 'goOn' });
  await order({ type: 'openVote' });
  const { view } = await facilitator.until((told) => told.view?.step === 'vote');
  const choice = view?.scene?.options[0]?.id ?? '';
  const vote = { type: 'vote', round: 1, choice, n: 1 };
  const early = phones.slice(0, people / 2).map((phone) => untilAnswered(phone, vote));
  await Promise.all(early.slice(0, 3)); // some are answered, some are on their way
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const late = phones.slice(people / 2).map((phone) => untilAnswered(phone, vote));
  await serve('killed.db', new URL(first.address).port);
  const answers = await Promise.all([...early, ...late]);
  expect(answers.filter((one) => one !== undefined)).toEqual([]);
  const { desk } = await facilitator.until((told) => told.desk?.tally?.votes === people);
  expect(desk?.tally?.counts).toEqual({ [choice]: people });
  for (const { socket } of [facilitator, ...phones]) socket.disconnect();
});

test('a clock set back neither closes a room nor loses a vote', async () => {
  let now = Date.now();
  const server = await startServer(join(folder, 'clock.db'), () => now);
  const { facilitator, phones, order } = await roomWith(server.address, 3);
  now -= 24 * 60 * 60 * 1000;
  await order({ type: 'goOn' });
  await order({ type: 'goOn' });
  await order({ type: 'openVote' });
  const { view } = await facilitator.until((told) => told.view?.step === 'vote');
  const choice = view?.scene?.options[0]?.id ?? '';
  for (const phone of phones) {
    expect(await phone.ask({ type: 'vote', round: 1, choice, n: 1 })).toBeUndefined();
  }
  await facilitator.until((told) => told.desk?.tally?.votes === 3);
  for (const { socket } of [facilitator, ...phones]) socket.disconnect();
  await server.stop();
});
