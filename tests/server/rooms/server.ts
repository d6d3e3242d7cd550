import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { err } from '../../../src/core/kernel/result.ts';
import type { RoomCommand } from '../../../src/group/facts/command.ts';
import { decodeRoomEvent } from '../../../src/group/facts/room-event.ts';
import type { CommandReply, Greeting } from '../../../src/group/facts/wire.ts';
import type { DeskView, StoryView } from '../../../src/group/views/desk-view.ts';
import type { MineView } from '../../../src/group/views/mine-view.ts';
import type { PublicView } from '../../../src/group/views/public-view.ts';
import { ourHosts } from '../../../src/server/hosts.ts';
import type { ReplyReader } from '../../../src/server/records/reading-thread.ts';
import { type Neighbours, openNeighbours } from '../../../src/server/rooms/neighbours.ts';
import { openRooms } from '../../../src/server/rooms/rooms.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { sqlRoomStore } from '../../../src/store/sql/room-store.ts';
import { openServerDatabase } from '../../../src/store/sql/server-database.ts';
import { CONTENT } from '../../group/fixture.ts';

/** A room server of its own, in this process. */
export interface TestServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface ServerSettings {
  readonly file?: string; // of the embedded database; nothing is kept without
  readonly url?: string; // of a database that nodes share
  readonly shared?: boolean; // others may write to the file; they may to a database anyway
  readonly redis?: string;
  readonly port?: number;
  readonly hosts?: readonly string[]; // names of the server; any, where they are not said
  readonly contents?: ReadonlyMap<string, Content>; // Platform Four in English, where they are not said
  readonly readReply?: ReplyReader; // in place of the worker thread
  readonly neighbours?: Neighbours; // in place of those that Redis reaches
}

export async function startServer(
  {
    file = ':memory:',
    url,
    shared,
    redis,
    port: wanted = 0,
    hosts,
    contents,
    readReply,
    neighbours,
  }: ServerSettings = {},
  now = Date.now,
  steady = () => performance.now(),
): Promise<TestServer> {
  const db = await openServerDatabase({ url, file });
  if (!db.ok) throw new Error(db.error.message);
  const server = createServer((request, response) => {
    if (!rooms.handle(request, response)) response.writeHead(404).end();
  });
  const rooms = openRooms({
    server,
    store: sqlRoomStore(db.value, decodeRoomEvent),
    contents: contents ?? new Map([['platform-four', CONTENT]]),
    now,
    steady,
    shared: shared ?? url !== undefined,
    ...(hosts && { isOurHost: ourHosts(hosts) }),
    ...(redis !== undefined && { neighbours: openNeighbours(redis, () => {}) }),
    ...(readReply && { readReply }),
    ...(neighbours && { neighbours }),
  });
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: rooms.stop };
}

/** What a page has been told so far. */
export interface Told {
  view?: PublicView;
  mine?: MineView;
  desk?: DeskView;
  story?: StoryView;
  here?: readonly string[];
  ended?: true;
}

/** For hubs whose phones write nothing. */
export const READS_NOTHING: ReplyReader = async () => err('try-again');

/** A page without a browser. */
export interface Client {
  readonly socket: Socket;
  readonly told: Told;
  readonly ask: (command: unknown) => Promise<string | undefined>;
  /** Resolves once what was told fits. */
  readonly until: (fits: (told: Told) => boolean) => Promise<Told>;
}

export function connect(address: string, greeting: Greeting): Client {
  const socket = io(address, {
    auth: { ...greeting },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
  });
  const told: Told = {};
  const watching = new Set<() => void>();
  const note = (name: string, value: unknown) => {
    Object.assign(told, { [name]: value });
    for (const look of watching) look();
  };
  for (const name of ['view', 'mine', 'desk', 'story', 'here']) {
    socket.on(name, (value: unknown) => note(name, value));
  }
  socket.on('ended', () => note('ended', true));
  return {
    socket,
    told,
    ask: async (command) => {
      const { problem } = (await socket.emitWithAck('do', command)) as CommandReply;
      return problem;
    },
    until: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          if (!fits(told)) return;
          watching.delete(look);
          resolve(told);
        };
        watching.add(look);
        look();
      }),
  };
}

/** Why somebody is not let in. */
export const refusal = (client: Client): Promise<string> =>
  new Promise((resolve) => client.socket.once('connect_error', ({ message }) => resolve(message)));

export const createRoom = async (
  address: string,
  more: object = {},
): Promise<{ code: string; key: string }> => {
  const setup = { scenario: 'platform-four', choosing: 'majority', sees: 'spread', ...more };
  const answer = await fetch(`${address}/rooms`, { method: 'POST', body: JSON.stringify(setup) });
  return (await answer.json()) as { code: string; key: string };
};

export const secretOf = (who: string | number): string => `a-secret-of-somebody-${who}`;

/** A room with its facilitator and people who take part. */
export async function roomWith(address: string, people: number) {
  const { code, key } = await createRoom(address);
  const facilitator = connect(address, { role: 'console', code, secret: key });
  const phones = Array.from({ length: people }, (_, who) =>
    connect(address, { role: 'phone', code, secret: secretOf(who) }),
  );
  const join: RoomCommand = { type: 'join', stance: 'part' };
  await Promise.all(phones.map((phone) => phone.ask(join)));
  const order = async (one: Extract<RoomCommand, { type: 'order' }>['order']) => {
    const moves = (await facilitator.until(({ view }) => view !== undefined)).view?.moves ?? 0;
    const problem = await facilitator.ask({ type: 'order', moves, order: one });
    await facilitator.until(({ view }) => problem !== undefined || (view?.moves ?? 0) > moves);
    return problem;
  };
  return { code, key, facilitator, phones, order };
}

/** The vote on the first line is open; gives the vote for its first option. */
export async function openVote({
  facilitator,
  order,
}: Pick<Awaited<ReturnType<typeof roomWith>>, 'facilitator' | 'order'>) {
  await order({ type: 'goOn' });
  await order({ type: 'goOn' });
  await order({ type: 'openVote' });
  const { view } = await facilitator.until((told) => told.view?.step === 'vote');
  const choice = view?.scene?.options[0]?.id ?? '';
  return { type: 'vote', round: 1, choice, n: 1 } as const;
}
