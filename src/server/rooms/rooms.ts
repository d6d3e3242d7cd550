import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { TO_PAGE } from '../../group/wire.ts';
import type { Content } from '../../session/content.ts';
import type { RoomStore } from '../../store/rooms.ts';
import type { Handler } from '../exchange.ts';
import { limit } from '../limit.ts';
import { isOwnOrigin } from '../origin.ts';
import { type Guest, letIn } from './entrance.ts';
import { fanOut } from './fan-out.ts';
import { openHub } from './hub.ts';
import { receive } from './reception.ts';
import { roomRequests } from './requests.ts';

const MESSAGE_MOST = 16_000; // bytes
const SWEEP = 10 * 60 * 1000; // ms between looks for rooms that nobody uses

/** The rooms of a server: their part of HTTP, and how they are stopped. */
export interface RoomService {
  readonly handle: Handler;
  readonly stop: () => Promise<void>;
}

interface RoomParts {
  readonly server: HttpServer;
  readonly store: RoomStore;
  readonly contents: ReadonlyMap<string, Content>;
  readonly now: () => number; // milliseconds since 1970, UTC
}

/** Opens the rooms on a server that is not listening yet. */
export function openRooms({ server, store, contents, now }: RoomParts): RoomService {
  const io = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: MESSAGE_MOST,
    allowRequest: (request, allow) => allow(null, isOwnOrigin(request)),
  });
  const fan = fanOut(io);
  const hub = openHub({ store, contents, now, onFacts: fan.changed });
  const guesses = limit(20, 0.2);
  const messages = limit(40, 10);
  const connections = limit(600, 20);
  const creations = limit(20, 0.1);
  // Limits count by a clock that nobody sets.
  const steady = () => performance.now();

  io.use((socket, next) => {
    const { address, auth } = socket.handshake;
    const turn = (problem: string) => next(new Error(problem));
    if (!connections.take(address, steady())) return turn('slow-down');
    letIn(auth, address, { hub, guesses, now: steady }).then(
      (guest) => {
        if (!guest.ok) return turn(guest.error);
        socket.data.guest = guest.value;
        next();
      },
      () => turn('try-again'),
    );
  });
  io.on('connection', (socket) => {
    const guest = socket.data.guest as Guest;
    receive(socket, guest, { io, hub, messages, now: steady });
  });

  const sweep = async () => {
    for (const code of await hub.sweep()) io.to(code).emit(TO_PAGE.ended);
  };
  const sweeping = setInterval(() => void sweep().catch(() => {}), SWEEP);
  sweeping.unref();

  return {
    handle: roomRequests({ hub, creations, now: steady }),
    stop: async () => {
      clearInterval(sweeping);
      fan.stop();
      await io.close();
      await store.close();
    },
  };
}
