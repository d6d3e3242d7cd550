import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Balancer, startBalancer } from '../../services/balancer.ts';
import { HAS_POSTGRES, type Postgres, startPostgres } from '../../services/postgres.ts';
import { HAS_REDIS, type Redis, startRedis } from '../../services/redis.ts';
import { type Client, connect, openVote, roomWith, secretOf } from './server.ts';
import { killServers, type ServerProcess, serve, untilAnswered } from './server-process.ts';

const PEOPLE = 12;
const STARTS = 120_000; // ms that two nodes and their services may take on a busy machine

describe.skipIf(!(HAS_POSTGRES && HAS_REDIS))('two nodes with one database', () => {
  let postgres: Postgres;
  let redis: Redis;
  let nodes: readonly [ServerProcess, ServerProcess];
  let balancer: Balancer;
  const clients: Client[] = [];

  beforeAll(async () => {
    postgres = startPostgres();
    redis = await startRedis();
    const node = { url: postgres.database(), redis: redis.url };
    nodes = await Promise.all([serve(node), serve(node)]);
    balancer = await startBalancer(nodes.map(({ port }) => port));
  }, STARTS);
  afterAll(async () => {
    for (const { socket } of clients) socket.disconnect();
    balancer?.stop();
    killServers();
    await redis?.kill();
    postgres?.stop();
  });

  /** A room whose people are spread over both nodes, with its vote open. */
  async function room() {
    const made = await roomWith(balancer.address, PEOPLE);
    clients.push(made.facilitator, ...made.phones);
    return { ...made, vote: await openVote(made) };
  }

  /** Everybody's vote is there, once, on both nodes. */
  async function expectAll(code: string, key: string, choice: string): Promise<void> {
    for (const node of nodes) {
      const console = connect(node.address, { role: 'console', code, secret: key });
      clients.push(console);
      const { view } = await console.until((told) => told.view?.round?.answered === PEOPLE);
      // The first closes the vote; on the other node it is closed already.
      await console.ask({ type: 'order', moves: view?.moves, order: { type: 'closeVote' } });
      const { desk } = await console.until((told) => told.desk?.tally?.votes === PEOPLE);
      expect(desk?.tally?.counts).toEqual({ [choice]: PEOPLE });
      console.socket.disconnect();
    }
  }

  test('votes on either node count once, and both nodes show them', async () => {
    const { code, key, phones, facilitator, vote } = await room();
    const screens = nodes.map((node) => connect(node.address, { role: 'screen', code }));
    clients.push(...screens);
    const answers = await Promise.all(phones.map((phone) => phone.ask(vote)));
    expect(answers.filter((one) => one !== undefined)).toEqual([]);
    for (const screen of screens) {
      await screen.until((told) => told.view?.round?.answered === PEOPLE);
    }
    await facilitator.until((told) => told.view?.round?.answered === PEOPLE);
    await facilitator.until((told) => told.here?.length === PEOPLE);
    await expectAll(code, key, vote.choice);
  });

  test('an order given on both nodes at once is taken once', async () => {
    const { code, key, facilitator } = await room();
    const consoles = nodes.map((node) =>
      connect(node.address, { role: 'console', code, secret: key }),
    );
    clients.push(...consoles);
    const { moves } = facilitator.told.view ?? {};
    const close = { type: 'order', moves, order: { type: 'closeVote' } };
    const answers = await Promise.all(consoles.map((console) => console.ask(close)));
    expect(answers.map((one) => one ?? 'kept').sort()).toEqual(['kept', 'stale']);
  });

  test('a room ended on one node is ended on the other', async () => {
    const { code, facilitator, phones } = await room();
    const screens = nodes.map((node) => connect(node.address, { role: 'screen', code }));
    clients.push(...screens);
    for (const screen of screens) await screen.until((told) => told.view !== undefined);
    expect((await facilitator.socket.emitWithAck('end', undefined)).problem).toBeUndefined();
    for (const client of [...screens, ...phones]) await client.until((told) => told.ended === true);
  });

  test('PostgreSQL restarted with votes in flight loses none', async () => {
    const { code, key, phones, vote } = await room();
    const early = phones.slice(0, PEOPLE / 2).map((phone) => untilAnswered(phone, vote));
    await early[0];
    postgres.restart();
    const late = phones.slice(PEOPLE / 2).map((phone) => untilAnswered(phone, vote));
    const answers = await Promise.all([...early, ...late]);
    expect(answers.filter((one) => one !== undefined)).toEqual([]);
    await expectAll(code, key, vote.choice);
  });

  test('without Redis both nodes go on, and with it again too', async () => {
    const { code, key, facilitator, phones, order, vote } = await room();
    const screens = nodes.map((node) => connect(node.address, { role: 'screen', code }));
    clients.push(...screens);
    for (const screen of screens) await screen.until((told) => told.view?.step === 'vote');
    await redis.kill();
    const early = await Promise.all(
      phones.slice(0, PEOPLE / 2).map((phone) => untilAnswered(phone, vote)),
    );
    for (const screen of screens) {
      await screen.until((told) => told.view?.round?.answered === PEOPLE / 2);
    }
    await redis.start();
    const late = await Promise.all(
      phones.slice(PEOPLE / 2).map((phone) => untilAnswered(phone, vote)),
    );
    expect([...early, ...late].filter((one) => one !== undefined)).toEqual([]);
    await facilitator.until((told) => told.view?.round?.answered === PEOPLE);
    await expectAll(code, key, vote.choice);
    for (const screen of screens) await screen.until((told) => told.view?.step === 'talk');
    expect(await order({ type: 'reveal' })).toBeUndefined();
    for (const screen of screens) await screen.until((told) => told.view?.step === 'reveal');
  });

  // The last: one node is not there any more after it.
  test('where one of two nodes is killed, the other has every vote, and everybody goes on there', async () => {
    const { code, key, facilitator, phones, vote } = await room();
    const early = phones.slice(0, PEOPLE / 2).map((phone) => untilAnswered(phone, vote));
    await Promise.all(early.slice(0, 3));
    const [left, killed] = nodes;
    await killed.kill();
    nodes = [left, left];
    const late = phones.slice(PEOPLE / 2).map((phone) => untilAnswered(phone, vote));
    const answers = await Promise.all([...early, ...late]);
    expect(answers.filter((one) => one !== undefined)).toEqual([]);
    await facilitator.until((told) => told.view?.round?.answered === PEOPLE);
    await expectAll(code, key, vote.choice);
    const back = connect(balancer.address, { role: 'phone', code, secret: secretOf(0) });
    clients.push(back);
    const { mine } = await back.until((told) => told.mine !== undefined);
    expect(mine?.choice).toBe(vote.choice);
  });
});
