import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import type { RoomCommand } from '../../../src/group/facts/command.ts';
import { openSqlite } from '../../../src/store/sql/sqlite.ts';
import {
  type Client,
  connect,
  openVote,
  roomWith,
  secretOf,
  startServer,
  type TestServer,
} from './server.ts';
import { killServers, serve, untilAnswered } from './server-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'room-faults-'));
afterAll(() => {
  killServers();
  rmSync(folder, { recursive: true, force: true });
});

const leave = (clients: readonly Client[]) => {
  for (const { socket } of clients) socket.disconnect();
};

/** Every vote that was answered is there, once. */
async function expectVotes(facilitator: Client, choice: string, count: number): Promise<void> {
  const { view } = await facilitator.until((told) => told.view?.round?.answered === count);
  await facilitator.ask({ type: 'order', moves: view?.moves, order: { type: 'closeVote' } });
  const { desk } = await facilitator.until((told) => told.desk?.tally !== undefined);
  expect(desk?.tally?.counts).toEqual({ [choice]: count });
}

const TWO_STARTS = 120_000; // ms on a machine that is busy

test('a killed server loses no vote that it answered, and everybody comes back by themselves', {
  timeout: TWO_STARTS,
}, async () => {
  const people = 20;
  const file = join(folder, 'killed.db');
  const first = await serve({ file });
  const room = await roomWith(first.address, people);
  const { facilitator, phones } = room;
  const vote = await openVote(room);
  const early = phones.slice(0, people / 2).map((phone) => untilAnswered(phone, vote));
  await Promise.all(early.slice(0, 3)); // some are answered, some are on their way
  await first.kill();
  const late = phones.slice(people / 2).map((phone) => untilAnswered(phone, vote));
  await serve({ file, port: first.port });
  const answers = await Promise.all([...early, ...late]);
  expect(answers.filter((one) => one !== undefined)).toEqual([]);
  await expectVotes(facilitator, vote.choice, people);
  leave([facilitator, ...phones]);
});

test('a database that somebody else has locked loses no vote', async () => {
  const file = join(folder, 'locked.db');
  const server = await startServer({ file });
  const room = await roomWith(server.address, 4);
  const vote = await openVote(room);
  const holder = await openSqlite(file);
  if (!holder.ok) throw new Error(holder.error.message);
  await sql`begin immediate`.execute(holder.value);
  let refusals = 0;
  const release = () => {
    refusals += 1;
    if (refusals === 1) void sql`rollback`.execute(holder.value);
  };
  const answers = await Promise.all(
    room.phones.map((phone) => untilAnswered(phone, vote, release)),
  );
  expect(refusals).toBeGreaterThan(0);
  expect(answers.filter((one) => one !== undefined)).toEqual([]);
  await expectVotes(room.facilitator, vote.choice, 4);
  await holder.value.destroy();
  leave([room.facilitator, ...room.phones]);
  await server.stop();
});

test('a server that is stopped in an orderly way has kept what it answered', async () => {
  const file = join(folder, 'stopped.db');
  const server = await startServer({ file });
  const room = await roomWith(server.address, 8);
  const vote = await openVote(room);
  const answers: (string | undefined)[] = [];
  const sent = room.phones.map(async (phone) => {
    const answer = await phone.socket
      .timeout(5000)
      .emitWithAck('do', vote)
      .catch(() => undefined);
    if (answer) answers.push(answer.problem);
  });
  await Promise.race(sent);
  await server.stop();
  leave([room.facilitator, ...room.phones]);
  const again = await startServer({ file });
  const console = connect(again.address, { role: 'console', code: room.code, secret: room.key });
  const { view } = await console.until((told) => told.view !== undefined);
  const kept = answers.filter((one) => one === undefined).length;
  expect(kept).toBeGreaterThan(0);
  expect(view?.round?.answered).toBeGreaterThanOrEqual(kept);
  leave([console]);
  await again.stop();
  await Promise.all(sent);
});

test('a clock set back neither closes a room nor loses a vote', async () => {
  let now = Date.now();
  const server = await startServer({ file: join(folder, 'clock.db') }, () => now);
  const room = await roomWith(server.address, 3);
  now -= 24 * 60 * 60 * 1000;
  const vote = await openVote(room);
  for (const phone of room.phones) expect(await phone.ask(vote)).toBeUndefined();
  await expectVotes(room.facilitator, vote.choice, 3);
  leave([room.facilitator, ...room.phones]);
  await server.stop();
});

type Order = Extract<RoomCommand, { type: 'order' }>['order'];

test('a console that is reloaded at any step has all that it had, and every vote', {
  timeout: TWO_STARTS,
}, async () => {
  const server = await startServer();
  const room = await roomWith(server.address, 6);
  const { code, key, phones } = room;
  let console = room.facilitator;
  const seen = new Set<string>();

  /** The page is gone, and another one takes its place: it is shown the same. */
  const reload = async () => {
    seen.add(console.told.view?.part ?? console.told.view?.step ?? '');
    console.socket.disconnect();
    const { view, desk, story } = console.told;
    console = connect(server.address, { role: 'console', code, secret: key });
    const now = await console.until((told) => !!told.view && !!told.desk && !!told.story);
    expect({ view: now.view, desk: now.desk }).toEqual({ view, desk });
    expect(now.story?.facts).toEqual(story?.facts ?? now.story?.facts);
  };
  const order = async (one: Order, step: string) => {
    const { moves = 0 } = console.told.view ?? {};
    expect(await console.ask({ type: 'order', moves, order: one })).toBeUndefined();
    await console.until(({ view, desk, story }) => {
      const at = view?.at ?? 0;
      const told = desk?.at === at && (story === undefined || story.at <= at);
      return (view?.moves ?? 0) > moves && view?.step === step && told;
    });
  };
  /** One moment by vote; every page that leads it is reloaded after each step, or only the last. */
  const moment = async (round: number, eachStep: boolean) => {
    const after = eachStep ? reload : async () => {};
    await after();
    await order({ type: 'openVote' }, 'vote');
    const [first] = console.told.view?.scene?.options ?? [];
    const choice = first?.id ?? '';
    const vote = { type: 'vote', round, choice, n: 1 };
    for (const phone of phones) expect(await phone.ask(vote)).toBeUndefined();
    await console.until(({ view }) => view?.round?.answered === phones.length);
    await after();
    await order({ type: 'closeVote' }, 'talk');
    await after();
    await order({ type: 'reveal' }, 'reveal');
    await after();
    await order({ type: 'choose', option: choice }, 'reaction');
    await reload();
    return choice;
  };

  await console.until(({ desk, story }) => desk?.members.length === 6 && story !== undefined);
  await reload();
  await order({ type: 'goOn' }, 'notice');
  await reload();
  await order({ type: 'goOn' }, 'line');
  const choices: string[] = [];
  for (let round = 1; ; round += 1) {
    choices.push(await moment(round, round === 1));
    const { moves = 0 } = console.told.view ?? {};
    expect(await console.ask({ type: 'order', moves, order: { type: 'goOn' } })).toBeUndefined();
    await console.until(({ view, desk }) => (view?.moves ?? 0) > moves && desk?.at === view?.at);
    if (console.told.view?.step === 'ending') break;
  }
  await order({ type: 'goOn' }, 'sorting');
  await reload();
  const note = console.told.view?.board?.notes[0]?.id;
  await order({ type: 'file', ...(note !== undefined && { note }) }, 'debrief');
  await reload();
  for (let part = 1; part < 4; part += 1) {
    await order({ type: 'goOn' }, 'debrief');
    await reload();
  }
  expect([...seen]).toEqual([
    ...['opening', 'notice', 'line', 'vote', 'talk', 'reveal', 'reaction', 'sorting'],
    ...['reactions', 'description', 'analysis', 'summary'],
  ]);
  const counts = console.told.story?.rounds.map((round) => round.counts);
  expect(counts).toEqual(choices.map((choice) => ({ [choice]: phones.length })));
  leave([console, ...phones]);
  await server.stop();
});

test('a phone that sleeps over a round keeps its vote and is in the moment of now', async () => {
  const server: TestServer = await startServer();
  const room = await roomWith(server.address, 5);
  const { code, facilitator, phones, order } = room;
  const vote = await openVote(room);
  for (const phone of phones) await phone.ask(vote);
  phones[0]?.socket.disconnect();
  await order({ type: 'closeVote' });
  await order({ type: 'choose', option: vote.choice });
  await order({ type: 'goOn' });
  await order({ type: 'openVote' });
  const awake = connect(server.address, { role: 'phone', code, secret: secretOf(0) });
  // What it still wanted to say of the round it slept through comes too late, and is told so.
  expect(await awake.ask({ ...vote, n: 2 })).toBe('not-now');
  const { view, mine } = await awake.until((told) => told.view?.round?.round === 2);
  expect(mine?.stance).toBe('part');
  const choice = view?.scene?.options[0]?.id ?? '';
  expect(await awake.ask({ type: 'vote', round: 2, choice, n: 1 })).toBeUndefined();
  await facilitator.until(({ view }) => view?.round?.round === 2 && view.round.answered === 1);
  expect(facilitator.told.story?.rounds[0]?.counts).toEqual({ [vote.choice]: 5 });
  leave([facilitator, awake, ...phones]);
  await server.stop();
});
