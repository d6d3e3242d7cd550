import { io } from 'socket.io-client';
import {
  type CommandReply,
  END_ROOM,
  type Greeting,
  TO_PAGE,
  TO_SERVER,
} from '../../group/facts/wire.ts';
import { type LinkStatus, type RoomLink, type Sight, sightBoard } from './link.ts';

const ANSWER_WITHIN = 4000; // ms without an answer before a command is repeated
const SILENT_MOST = 2; // unanswered tries before reconnecting
const RETRY_MS = 700; // ms between two tries
const SIGN_WITHIN = 2500; // ms in which the server must answer a page that was in the background, before it reconnects

/** Problems that retrying cannot solve. */
const FINAL: readonly string[] = [
  'gone',
  'not-allowed',
  'locked',
  'removed',
  'slow-down',
  'malformed',
];

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, RETRY_MS));

/** Connects a page to its room. Each new connection delivers the whole view, so nothing missed matters. */
export function socketLink(greeting: Greeting): RoomLink {
  const board = sightBoard({ status: 'opening', here: [] });
  const socket = io({
    path: new URL('socket.io', document.baseURI).pathname,
    auth: { ...greeting },
    reconnectionDelay: 200,
    reconnectionDelayMax: 1000,
    transports: ['websocket', 'polling'],
  });
  let closed = false;
  const over = (status: LinkStatus) => {
    closed = true;
    board.put({ status });
    socket.disconnect();
  };
  socket.on('connect', () => board.put({ status: 'on' }));
  socket.on('disconnect', () => {
    if (!closed) board.put({ status: 'offline' });
  });
  socket.on('connect_error', ({ message }) => {
    const known = board.sight().view !== undefined;
    // A known participant waits and retries; someone guessing gets the refusal.
    if (FINAL.includes(message) && !(known && message === 'slow-down'))
      return over(known && message === 'gone' ? 'ended' : finalOf(message));
    board.put({ status: 'offline' });
    if (!socket.active) void pause().then(() => closed || socket.connect());
  });
  socket.on(TO_PAGE.ended, () => over('ended'));
  for (const part of ['view', 'mine', 'desk', 'story'] as const) {
    socket.on(TO_PAGE[part], (told: { readonly at: number }) => {
      if (told.at < (board.sight()[part]?.at ?? 0)) return; // older than what is shown
      board.put({ [part]: told } as Partial<Sight>);
    });
  }
  socket.on(TO_PAGE.here, (here: readonly string[]) => board.put({ here }));
  /** Drops a dead connection; the next one delivers the whole view. */
  const anew = () => {
    if (!closed) socket.io.engine.close();
  };
  const wake = () => {
    if (document.visibilityState !== 'visible' || closed) return;
    if (!socket.connected) socket.connect();
    // A connection that died while the phone slept looks alive for a while; any answer proves it works.
    else socket.timeout(SIGN_WITHIN).emit(TO_SERVER, null, (silent: unknown) => silent && anew());
  };
  document.addEventListener('visibilitychange', wake);

  const ask = async (name: string, input: unknown): Promise<string | undefined> => {
    let silence = 0;
    while (!closed) {
      try {
        const { problem }: CommandReply = await socket
          .timeout(ANSWER_WITHIN)
          .emitWithAck(name, input);
        if (problem !== 'try-again' && problem !== 'slow-down') return problem;
      } catch {
        // No answer: it may have been stored or not. Sending it again is harmless.
        silence += 1;
        if (silence % SILENT_MOST === 0 && socket.connected) anew();
      }
      await pause();
    }
    return 'gone';
  };

  return {
    sight: board.sight,
    subscribe: board.subscribe,
    send: (command) => ask(TO_SERVER, command),
    end: () => ask(END_ROOM, undefined),
    retry: () => {
      if (closed || socket.connected) return;
      socket.disconnect(); // reconnect now instead of waiting
      socket.connect();
    },
    close: () => {
      closed = true;
      document.removeEventListener('visibilitychange', wake);
      socket.disconnect();
    },
  };
}

const STATUSES: readonly LinkStatus[] = ['not-allowed', 'locked', 'removed', 'slow-down'];

const finalOf = (message: string): LinkStatus =>
  STATUSES.find((status) => status === message) ?? 'gone';
