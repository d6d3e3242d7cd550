import { existsSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { decodeRoomEvent } from '../group/facts/room-event.ts';
import { sqlRoomStore } from '../store/sql/room-store.ts';
import { openServerDatabase } from '../store/sql/server-database.ts';
import { healthRequests } from './health.ts';
import { otherHosts, ourHosts } from './hosts.ts';
import { openServerLog } from './log.ts';
import { createPages } from './pages.ts';
import { openRecords, type RecordService } from './records/records.ts';
import { signingKeyBeside, signingKeyIn } from './records/signing.ts';
import type { Neighbours, RedisState } from './rooms/neighbours.ts';
import { noRooms } from './rooms/requests.ts';
import { openRooms, type RoomService } from './rooms/rooms.ts';
import { readSettings } from './settings.ts';
import { builtStories } from './stories.ts';
import { addressBehind } from './visitor.ts';

const LOCAL_HOST = '127.0.0.1';
const ALL_HOSTS = '0.0.0.0';

/** Lists the IP addresses at which other devices on this network reach this machine. */
const lanAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => one.address);

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function giveUp(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

const set = readSettings(process.env);
const { port, proxies, hosts, databaseUrl, redisUrl, evaluatorKey, ...more } = set.ok
  ? set.value
  : giveUp(set.error);
const dataFile = more.dataFile ?? join(process.cwd(), 'data', 'rooms.db');
const folder = join(process.cwd(), 'dist');
const host = process.argv.includes('--room') ? ALL_HOSTS : LOCAL_HOST;
/** Whether to draw a new evaluator key and print its link; the first start does so anyway. */
const asksKey = process.argv.includes('--evaluator-link');
/** Lists the addresses for phones; none while the server listens on this machine only. */
const phoneAddresses = (): readonly string[] =>
  host === ALL_HOSTS ? lanAddresses().map((address) => `http://${address}:${port}`) : [];
const addressOf = addressBehind(proxies);
const log = openServerLog((line) => process.stderr.write(`${line}\n`), Date.now);

/** Accepted host names, besides addresses and `localhost`. */
const isOurHost = ourHosts([hostname(), `${hostname()}.local`, ...hosts]);

if (!existsSync(join(folder, 'index.html'))) {
  giveUp('There is no built page in dist. Run: npm run build');
}
let rooms: RoomService | undefined;
let records: RecordService | undefined;
const health = healthRequests(async () => (await rooms?.well()) ?? false, log);
const others = otherHosts(isOurHost);
const server = createPages(
  folder,
  (request, response) =>
    health(request, response) ||
    others(request, response) ||
    (rooms?.handle ?? noRooms)(request, response) ||
    (records?.handle(request, response) ?? false),
  log,
);

const sayRedis = (state: RedisState): void =>
  say(
    state.is === 'back'
      ? 'Redis answers again.'
      : `Redis does not answer (${state.reason}). Rooms go on; other nodes hear of changes a little later.`,
  );

/** Connects to other nodes. The packages are imported only then, so that a single node starts fast. */
async function neighboursBy(url: string): Promise<Neighbours> {
  const { openNeighbours } = await import('./rooms/neighbours.ts');
  return openNeighbours(url, sayRedis);
}

/**
 * Returns the private key that signs records: beside the data file, or in a file of the operator. Nodes that share a
 * database share no folder, so they sign only with a file they are given.
 */
function signingKey(): string | undefined {
  const shared = databaseUrl !== undefined;
  const file = more.signingKeyFile ?? signingKeyBeside(shared ? undefined : dataFile);
  if (file === undefined) return undefined;
  const key = signingKeyIn(file);
  if (!key.ok) log.problem('Records are not signed: the key cannot be used', key.error);
  return key.ok ? key.value : undefined;
}

/** Opens rooms and records. Without a database, or a build with stories, the pages are still served. */
async function openDoors(): Promise<void> {
  const contents = builtStories(folder);
  if (!contents.ok) return say('No rooms: the build has no stories. Run: npm run build');
  const db = await openServerDatabase({ url: databaseUrl, file: dataFile });
  if (!db.ok && databaseUrl !== undefined) {
    giveUp(`The database of DATABASE_URL cannot be opened: ${db.error.message}.`);
  }
  if (!db.ok) return log.problem('No rooms: the database cannot be opened', db.error.message);
  rooms = openRooms({
    server,
    store: sqlRoomStore(db.value, decodeRoomEvent, (why) =>
      log.problem('Rooms: the database fails', why),
    ),
    contents: contents.value,
    now: Date.now,
    steady: () => performance.now(),
    addressOf,
    isOurHost,
    log,
    addresses: phoneAddresses,
    shared: true, // a second server may use the same database, or the same file
    ...(redisUrl !== undefined && { neighbours: await neighboursBy(redisUrl) }),
  });
  const opened = await openRecords({
    db: db.value,
    folder,
    given: evaluatorKey,
    anew: asksKey,
    takes: more.takesRecords,
    signingKey: signingKey(),
    addressOf,
    log,
  });
  if (opened.ok) records = opened.value;
  else log.problem('No records are taken in: the database fails', opened.error.message);
}
await openDoors();

/** Prints the address that leads a room: one that phones reach, where there is one. */
function sayRooms(): void {
  const addresses = phoneAddresses();
  for (const address of addresses) say(`Room:    ${address}/#/room`);
  if (addresses.length > 0) return;
  say(`Room:    http://localhost:${port}/#/room (this machine only; for phones: npm run room)`);
}

server.on('error', (problem: NodeJS.ErrnoException) => {
  const taken = problem.code === 'EADDRINUSE';
  giveUp(taken ? `Port ${port} is taken. Set another one: PORT=4174 npm start` : problem.message);
});
server.listen(port, host, () => {
  say(`Play:    http://localhost:${port}/`);
  if (rooms) sayRooms();
  const shown = evaluatorKey === undefined || asksKey ? records?.key : undefined;
  say(`Reports: http://localhost:${port}/#/reports${shown === undefined ? '' : `/in/${shown}`}`);
  say('Stop with Ctrl+C.');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void Promise.allSettled([records?.stop(), rooms?.stop()]).finally(() => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
      if (!server.listening) process.exit(0);
    });
  });
}
