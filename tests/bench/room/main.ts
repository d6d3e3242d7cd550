// npm run bench:room: a vote while another room is flooded with own words; rooms beside a bare server of Socket.IO and
// SQLite that sends the same and keeps a row for each vote, in one run; what rooms cost as they grow (build first).
// `-- flood`, `-- beside` and `-- growth` measure one of them.
// ack: vote sent until answered; shown: last vote until every page shows it; reveal: until every page shows it;
// cpu: processor time a round over all rooms; MB: resident memory after the last round.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { freePort } from '../../services/free-port.ts';
import { type Crowd, connectPage, crowd, openRoom, type RoundTimes } from './crowd.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';

const ROUNDS = 6;
const PASSES = 3; // of each server, in turn
const IDLE_ROOMS = 300;
const ROOMS_OF_ONE = 15; // an address may open so many at once
const REPLIES_EACH = 38;
const ATTACKERS = 8; // connections that hand in large files without rest
const ATTACK_BYTES = 900_000; // of one file
const SHAPES: readonly Shape[] = [
  { rooms: 1, people: 40 },
  { rooms: 50, people: 10 },
];
const GROWTH: readonly Shape[] = [
  ...[10, 20, 40, 100, 200].map((people) => ({ rooms: 1, people })),
  ...[5, 10, 25, 50, 100].map((rooms) => ({ rooms, people: 10 })),
];
interface Shape {
  readonly rooms: number;
  readonly people: number;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-room-'));
const say = (text: string) => process.stdout.write(`${text}\n`);
let files = 0;

async function startOurs(port: number, file = ''): Promise<MeasuredServer> {
  files += 1;
  const DATA_FILE = file || join(folder, `${files}.db`);
  return startMeasured({ file: 'src/server/main.ts', port, env: { DATA_FILE } });
}

/** What one pass over all rounds came to. */
interface Pass {
  readonly cpu: number; // ms a round, over all rooms
  readonly rss: number; // bytes
  readonly rounds: readonly RoundTimes[];
}

async function play(server: MeasuredServer, crowds: readonly Crowd[]): Promise<Pass> {
  await Promise.all(crowds.map((one) => one.join()));
  const before = await server.usage();
  const rounds: RoundTimes[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(...(await Promise.all(crowds.map((one) => one.round()))));
  }
  const { cpu, rss } = await server.usage();
  for (const one of crowds) one.leave();
  return { cpu: (cpu - before.afterwards) / ROUNDS, rss, rounds };
}

/** Rooms from as many addresses, so that no limit of one address is met. */
async function crowdsOf({ rooms, people }: Shape, address: string): Promise<readonly Crowd[]> {
  const crowds: Crowd[] = [];
  for (let place = 1; place <= rooms; place += 1) {
    const room = await openRoom(address, place);
    if (room === undefined) throw new Error('a room was not opened');
    crowds.push(crowd(address, room, people, place));
  }
  return crowds;
}

async function ours(
  shape: Shape,
  meanwhile: (address: string) => () => void = () => () => {},
): Promise<{ pass: Pass; sample: string }> {
  const server = await startOurs(await freePort());
  const crowds = await crowdsOf(shape, server.address);
  const stop = meanwhile(server.address);
  const pass = await play(server, crowds);
  stop();
  await server.kill();
  return { pass, sample: JSON.stringify(crowds[0]?.sample) };
}

async function bare({ rooms, people }: Shape, sample: string): Promise<Pass> {
  const SAMPLE = join(folder, 'sample.json');
  writeFileSync(SAMPLE, sample);
  files += 1;
  const env = { SAMPLE, DATA_FILE: join(folder, `${files}.db`) };
  const file = 'tests/bench/room/bare-server.ts';
  const server = await startMeasured({ file, port: await freePort(), env });
  const crowds = Array.from({ length: rooms }, (_, at) =>
    crowd(server.address, { code: `ROOM${at}`, key: '' }, people, at + 1),
  );
  const pass = await play(server, crowds);
  await server.kill();
  return pass;
}

/** Hands in large files without rest, from addresses of its own; returns how to stop. */
function attack(address: string): () => void {
  const body = '['.repeat(ATTACK_BYTES);
  let over = false;
  const post = (place: number) => {
    if (over) return;
    const again = () => setTimeout(() => post(place), 1);
    const asked = request(`${address}/records`, {
      method: 'POST',
      localAddress: `127.0.1.${place}`,
      headers: { 'Content-Type': 'application/json', Origin: address },
    });
    asked.on('response', (answer) => answer.resume().on('end', again));
    asked.on('error', again);
    asked.end(body);
  };
  for (let place = 1; place <= ATTACKERS; place += 1) post(place);
  return () => {
    over = true;
  };
}

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
const mean = (all: readonly number[]): number =>
  all.reduce((sum, one) => sum + one, 0) / all.length;

/** Figures of one server: p95 in ms, processor time in ms a round. */
function figuresOf(passes: readonly Pass[]) {
  const rounds = passes.flatMap((pass) => pass.rounds);
  return {
    ack: p95(rounds.flatMap(({ acks }) => acks)),
    shown: p95(rounds.map(({ shown }) => shown)),
    revealed: p95(rounds.map(({ revealed }) => revealed)),
    cpu: mean(passes.map(({ cpu }) => cpu)),
    rss: Math.max(...passes.map(({ rss }) => rss)) / 1_000_000,
    lost: rounds.reduce((sum, { lost }) => sum + lost, 0),
  };
}

function sayRow(name: string, passes: readonly Pass[]): void {
  const { ack, shown, revealed, cpu, rss, lost } = figuresOf(passes);
  const cells = [ack, shown, revealed, cpu, rss].map((ms) => ms.toFixed(0).padStart(8));
  say(`  ${name.padEnd(34)}${cells.join('')}${`${lost}`.padStart(6)}`);
}

const HEADS = `  ${''.padEnd(34)}     ack   shown  reveal     cpu      MB  lost`;

async function compare(shape: Shape): Promise<void> {
  const own: Pass[] = [];
  const plain: Pass[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const { pass: made, sample } = await ours(shape);
    own.push(made);
    plain.push(await bare(shape, sample));
  }
  const attacked = [(await ours(shape, attack)).pass];
  say(`${shape.rooms} x ${shape.people}, ${ROUNDS} rounds, ${PASSES} passes; ms, p95`);
  say(HEADS);
  sayRow('ours', own);
  sayRow('bare, gathering for 100 ms', plain);
  sayRow('ours, attacked by hand-ins', attacked);
  const times = (a: number, b: number) => (a / b).toFixed(2);
  const [ours95, bare95, under] = [figuresOf(own), figuresOf(plain), figuresOf(attacked)];
  say(
    `  processor ${times(ours95.cpu, bare95.cpu)} times bare, ack ${(ours95.ack - bare95.ack).toFixed(0)} ms more; attacked: ack ${times(under.ack, ours95.ack)} times, reveal ${times(under.revealed, ours95.revealed)} times`,
  );
}

/** One pass of each size. */
async function growth(): Promise<void> {
  say(`growth, ${ROUNDS} rounds; ms, p95`);
  say(HEADS);
  for (const shape of GROWTH)
    sayRow(`${shape.rooms} x ${shape.people}`, [(await ours(shape)).pass]);
}

/** Rooms that were opened and seen once, and then left alone. */
async function idleMemory(): Promise<void> {
  const server = await startOurs(await freePort());
  const open = async (count: number, from: number) => {
    for (let at = 0; at < count; at += 1) {
      const place = from + Math.floor(at / ROOMS_OF_ONE);
      const room = await openRoom(server.address, place);
      if (room === undefined) throw new Error('a room was not opened');
      const agent = new Agent({ localAddress: `127.0.0.${place}` });
      const page = connectPage(server.address, agent, { code: room.code, role: 'screen' });
      await new Promise<void>((resolve) => page.socket.once('view', () => resolve()));
      page.socket.disconnect();
    }
  };
  await open(ROOMS_OF_ONE, 200);
  const before = await server.usage();
  await open(IDLE_ROOMS, 1);
  const { heap } = await server.usage();
  say(
    `memory a room that nobody uses: ${((heap - before.heap) / IDLE_ROOMS / 1000).toFixed(1)} kB`,
  );
  await server.kill();
}

/** 200 people, a vote half given, the server killed and started again. */
async function afterKill(): Promise<void> {
  const port = await freePort();
  const file = join(folder, 'killed.db');
  const first = await startOurs(port, file);
  const room = await openRoom(first.address, 1);
  if (room === undefined) throw new Error('a room was not opened');
  const people = crowd(first.address, room, 200, 1);
  await people.join();
  let killed = 0;
  let up = 0;
  let second: MeasuredServer | undefined;
  const { lost } = await people.voteThrough(async () => {
    killed = performance.now();
    await first.kill();
    second = await startOurs(port, file);
    up = performance.now();
  });
  const done = performance.now();
  say(
    `200 in step after a SIGKILL: ${((done - up) / 1000).toFixed(1)} s after the server listens again, ${((done - killed) / 1000).toFixed(1)} s after the kill; votes lost ${lost}`,
  );
  people.leave();
  await second?.kill();
}

/** Votes of one room, quiet and while another room is flooded with own words by one address. */
async function underFlood(): Promise<void> {
  const server = await startOurs(await freePort());
  const [voters, writers] = await crowdsOf({ rooms: 2, people: 20 }, server.address);
  await Promise.all([voters?.join(), writers?.join()]);
  const acksOf = async () => {
    const acks: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      acks.push(...((await voters?.round())?.acks ?? []));
    return p95(acks);
  };
  await acksOf(); // until the server has warmed up
  const quiet = await acksOf();
  const stop = await writers?.flood(REPLIES_EACH);
  const flooded = await acksOf();
  stop?.();
  say(
    `a vote while 20 phones of another room write ${REPLIES_EACH} replies each at once, every 3 s: p95 ${flooded.toFixed(0)} ms, quiet ${quiet.toFixed(0)} ms: ${(flooded / quiet).toFixed(2)} times (at most 2)`,
  );
  if (flooded > 2 * quiet) process.exitCode = 1;
  voters?.leave();
  writers?.leave();
  await server.kill();
}

const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
say(`load average before: ${load()}`);
const asked = ['flood', 'beside', 'growth'].filter((part) => process.argv.includes(part));
const wants = (part: string): boolean => asked.length === 0 || asked.includes(part);
if (wants('flood')) await underFlood();
if (wants('beside')) for (const shape of SHAPES) await compare(shape);
if (wants('growth')) await growth();
if (asked.length === 0) {
  await idleMemory();
  await afterKill();
}
say(`load average after: ${load()}`);
rmSync(folder, { recursive: true, force: true });
process.exit();
