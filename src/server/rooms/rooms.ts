import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { TO_PAGE } from '../../group/facts/wire.ts';
import type { Content } from '../../session/play/content.ts';
import type { RoomStore } from '../../store/rooms.ts';
import type { Handler } from '../exchange.ts';
import type { IsOurHost } from '../hosts.ts';
import { limit } from '../limit.ts';
import type { ServerLog } from '../log.ts';
import { isOwnOrigin } from '../origin.ts';
import { openReadingThread, type ReplyReader } from '../records/reading-thread.ts';
import { type AddressOf, addressBehind } from '../visitor.ts';
import { type Guest, letIn } from './entrance.ts';
import { channels, fanOut } from './fan-out.ts';
import { type Hub, openHub } from './hub.ts';
import type { Neighbours } from './neighbours.ts';
import { type Presence, presence } from './presence.ts';
import { type OwnWordsBounds, receive } from './reception.ts';
import { roomRequests } from './requests.ts';
import { upkeep } from './upkeep.ts';

const MAX_UNUSED = 300; // rooms of one address that nobody has come into
const MAX_ADDRESSES = 10_000; // remembered; the oldest are forgotten first

interface OpenedParts {
  readonly isUsed: (code: string) => Promise<boolean>;
  readonly end: (code: string) => Promise<void>;
}

/**
 * Remembers which rooms an address opened. A whole training room may share one, and so nobody is refused because of rooms
 * that somebody else there opened and left: beyond a limit the oldest one ends, if nobody has come into it.
 */
function openedRooms({ isUsed, end }: OpenedParts) {
  const known = new Map<string, readonly string[]>(); // by address, the oldest first
  return async (address: string, code: string): Promise<void> => {
    const [oldest, ...later] = [...(known.get(address) ?? []), code];
    const full = oldest !== undefined && later.length >= MAX_UNUSED;
    known.delete(address);
    known.set(address, full || oldest === undefined ? later : [oldest, ...later]);
    const forgotten = known.size > MAX_ADDRESSES ? known.keys().next().value : undefined;
    if (forgotten !== undefined) known.delete(forgotten);
    if (full && !(await isUsed(oldest))) await end(oldest);
  };
}

const MAX_MESSAGE_BYTES = 16_000; // bytes

/** Messages between nodes: only the code of a room, whose facts each node then loads itself. */
const TO_NODES = { changed: 'changed', ended: 'ended' } as const;

/** The rooms part of a server: its HTTP handler and shutdown. */
export interface RoomService {
  readonly handle: Handler;
  /** Tells whether rooms can be read and written now. */
  readonly well: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

interface RoomParts {
  readonly server: HttpServer;
  readonly store: RoomStore;
  readonly contents: ReadonlyMap<string, Content>;
  readonly now: () => number; // milliseconds since 1970, UTC
  readonly steady: () => number; // milliseconds of a monotonic clock, for limits
  readonly addressOf?: AddressOf;
  readonly isOurHost?: IsOurHost; // any host by default
  readonly readReply?: ReplyReader; // in a worker thread by default
  readonly log?: ServerLog;
  readonly addresses?: () => readonly string[]; // at which phones reach this server
  readonly shared?: boolean; // other servers may write to the same store
  readonly neighbours?: Neighbours;
}

/**
 * Forgets what a page came with: its secret, address and headers. Nodes would pass it on through Redis each time they ask
 * who is here.
 */
function forgetHandshake({ handshake }: Socket): void {
  Object.assign(handshake, { auth: {}, headers: {}, query: {}, address: '', url: '' });
}

/** Tells whether anything happened in a room, or a page is in it; so it is said of one that cannot be read now. */
async function isRoomUsed(hub: Hub, here: Presence, code: string): Promise<boolean> {
  const opened = await hub.open(code);
  if (!opened.ok) return true;
  const { moves, members } = opened.value.room.state();
  const pages = await here.pagesOf(channels(code).all);
  return moves > 0 || members.size > 0 || pages.length > 0;
}

/** Attaches the rooms to a server that is not listening yet. */
export function openRooms(parts: RoomParts): RoomService {
  const { server, store, contents, now, steady, shared = false, neighbours } = parts;
  const { addressOf = addressBehind(0), isOurHost = () => true } = parts;
  const { log = { problem: () => {} }, addresses = () => [] } = parts;
  const io = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    allowRequest: (request, allow) => allow(null, isOurHost(request) && isOwnOrigin(request)),
    ...(neighbours && { adapter: neighbours.adapter }),
  });
  const tellNodes = (what: string, code: string) => {
    if (neighbours?.reachable()) io.serverSideEmit(what, code);
  };
  const fan = fanOut(io, (code) => tellNodes(TO_NODES.changed, code));
  const thread = openReadingThread({ folder: '', log }); // no records
  const { readReply = thread.readReply } = parts;
  const hub = openHub({ store, contents, now, onFacts: fan, readReply, log });
  const here = presence(io, () => neighbours?.reachable() ?? false);
  const guesses = limit(20, 0.2);
  const connections = limit(600, 10); // new visitors
  const messages = limit(40, 10); // per person
  const ownWords: OwnWordsBounds = {
    person: limit(1, 1 / 3),
    address: limit(100, 10), // a whole training room may share one
    room: limit(100, 10),
  };
  const creations = limit(300, 20); // a whole training room may share an address
  const lookups = limit(60, 0.5);

  const endedHere = (code: string) => {
    hub.forget(code);
    io.local.to(channels(code).all).emit(TO_PAGE.ended);
  };
  const ended = (code: string) => {
    endedHere(code);
    tellNodes(TO_NODES.ended, code);
  };
  const noteOpened = openedRooms({
    isUsed: (code) => isRoomUsed(hub, here, code),
    end: async (code) => {
      if ((await hub.end(code)).ok) ended(code);
    },
  });
  const refresh = async (code: string) => {
    const now = await hub.refresh(code);
    if (!now.ok && now.error === 'gone') endedHere(code);
  };
  io.on(TO_NODES.changed, (code: string) => {
    const failed = (thrown: unknown) => log.problem(`Room ${code} could not be refreshed`, thrown);
    void refresh(code).catch(failed);
  });
  io.on(TO_NODES.ended, endedHere);

  const guests = new WeakMap<object, Guest & { readonly address: string }>();
  io.use((socket, next) => {
    const { auth } = socket.handshake;
    const address = addressOf(socket.request);
    const turn = (problem: string) => next(new Error(problem));
    letIn(auth, address, { hub, guesses, connections, now: steady }).then(
      (guest) => {
        if (!guest.ok) return turn(guest.error);
        guests.set(socket, { ...guest.value, address });
        forgetHandshake(socket);
        next();
      },
      (thrown) => {
        log.problem('Somebody could not be let in', thrown);
        turn('try-again');
      },
    );
  });
  io.on('connection', (socket) => {
    const guest = guests.get(socket);
    if (guest === undefined) return;
    try {
      receive(socket, guest, { hub, presence: here, ended, messages, ownWords, now: steady, log });
    } catch (thrown) {
      log.problem('A page could not be shown its room', thrown);
      socket.disconnect(true);
    }
  });
  const care = upkeep({ io, hub, ended, refresh, tellWhoIsHere: here.tell, shared, log });

  return {
    handle: roomRequests({
      ...{ hub, creations, noteOpened, lookups, addresses, addressOf, log },
      now: steady,
    }),
    well: hub.well,
    stop: async () => {
      care.stop();
      await io.close();
      await thread.stop();
      neighbours?.stop();
      await store.close();
    },
  };
}
