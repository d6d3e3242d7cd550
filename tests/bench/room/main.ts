// npm run bench:room: a vote while another room is flooded with own words (`-- flood` for that alone); then rooms beside
// bare Socket.IO servers that send the same, in one run (build first).
// ack: vote sent until answered; shown: last vote until every page shows it; reveal: until every page shows it;
// cpu: processor time a round over all rooms.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { freePort } from '../../services/free-port.ts';
import { type Crowd, connectPage, crowd, openRoom, type RoundTimes } from './crowd.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';

const ROUNDS = 6;
const PASSES = 2; // of each server, in turn
const IDLE_ROOMS = 300;
const ROOMS_OF_ONE = 15; // an address may open so many at once
const REPLIES_EACH = 38;
const ATTACKERS = 8; // connections that hand in large files without rest
const ATTACK_BYTES = 900_000; // of one file
const SHAPES: readonly Shape[] = [
  { rooms: 1, people: 40 },
  { rooms: 50, people: 10 },
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
  readonly rounds: readonly RoundTimes[];
}

async function play(server: MeasuredServer, crowds: readonly Crowd[]): Promise<Pass> {
  await Promise.all(crowds.map((one) => one.join()));
  const before = await server.usage();
  const rounds: RoundTimes[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(...(await Promise.all(crowds.map((one) => one.round()))));
  }
  const { cpu } = await server.usage();
  for (const one of crowds) one.leave();
  return { cpu: (cpu - before.cpu) / ROUNDS, rounds };
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

async function bare({ rooms, people }: Shape, sample: string, GATHER: string): Promise<Pass> {
  const SAMPLE = join(folder, 'sample.json');
  writeFileSync(SAMPLE, sample);
  const file = 'tests/bench/room/bare-server.ts';
  const server = await startMeasured({ file, port: await freePort(), env: { SAMPLE, GATHER } });
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
    lost: rounds.reduce((sum, { lost }) => sum + lost, 0),
  };
}

function sayRow(name: string, passes: readonly Pass[]): void {
  const { ack, shown, revealed, cpu, lost } = figuresOf(passes);
  const cells = [ack, shown, revealed, cpu].map((ms) => ms.toFixed(0).padStart(8));
  say(`  ${name.padEnd(34)}${cells.join('')}${`${lost}`.padStart(6)}`);
}

async function compare(shape: Shape): Promise<void> {
  const own: Pass[] = [];
  const gathering: Pass[] = [];
  const plain: Pass[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const { pass: made, sample } = await ours(shape);
    own.push(made);
    gathering.push(await bare(shape, sample, '100'));
    plain.push(await bare(shape, sample, '0'));
  }
  const attacked = [(await ours(shape, attack)).pass];
  say(`${shape.rooms} x ${shape.people}, ${ROUNDS} rounds, ${PASSES} passes; ms, p95`);
  say(`  ${''.padEnd(34)}     ack   shown  reveal     cpu  lost`);
  sayRow('ours', own);
  sayRow('bare, gathering for 100 ms', gathering);
  sayRow('bare, everything at once', plain);
  sayRow('ours, attacked by hand-ins', attacked);
  const times = (a: number, b: number) => (a / b).toFixed(2);
  const [ours95, bare95, under] = [figuresOf(own), figuresOf(gathering), figuresOf(attacked)];
  say(
    `  processor ${times(ours95.cpu, bare95.cpu)} times bare; attacked: ack ${times(under.ack, ours95.ack)} times, reveal ${times(under.revealed, ours95.revealed)} times`,
  );
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
await underFlood();
if (!process.argv.includes('flood')) {
  for (const shape of SHAPES) await compare(shape);
  await idleMemory();
  await afterKill();
}
say(`load average after: ${load()}`);
rmSync(folder, { recursive: true, force: true });
process.exit();
