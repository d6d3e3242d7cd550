import type { Server, Socket } from 'socket.io';
import { decodeConsoleCommand, decodePhoneCommand } from '../../group/command.ts';
import { deskView, screenStory, storyView } from '../../group/desk-view.ts';
import { mineView } from '../../group/mine-view.ts';
import { publicView } from '../../group/public-view.ts';
import { type Answer, END_ROOM, TO_PAGE, TO_SERVER } from '../../group/wire.ts';
import type { Limit } from '../limit.ts';
import type { Guest } from './entrance.ts';
import { channels } from './fan-out.ts';
import type { Hub } from './hub.ts';

type Reply = (answer: Answer) => void;

interface ReceptionParts {
  readonly io: Server;
  readonly hub: Hub;
  readonly messages: Limit; // by connection
  readonly now: () => number;
}

const DONE: Answer = { problem: undefined };
const refused = (problem: string): Answer => ({ problem });

/** All that somebody needs to be in step, whatever they missed. */
function greet(socket: Socket, guest: Guest): void {
  const state = guest.room.state();
  socket.emit(TO_PAGE.view, publicView(state));
  const mine = guest.role === 'phone' ? mineView(state, guest.person) : undefined;
  if (mine !== undefined) socket.emit(TO_PAGE.mine, mine);
  if (guest.role === 'screen') socket.emit(TO_PAGE.story, screenStory(state));
  if (guest.role !== 'console') return;
  socket.emit(TO_PAGE.desk, deskView(state));
  socket.emit(TO_PAGE.story, storyView(state));
}

/** Tells a room's consoles whose phones are connected, on whichever node. */
async function tellWhoIsHere(io: Server, code: string): Promise<void> {
  const sockets = await io.in(channels(code).phones).fetchSockets();
  const people = new Set(sockets.map(({ data }) => String(data.person)));
  io.to(channels(code).consoles).emit(TO_PAGE.here, [...people]);
}

/** Takes care of one connection from its greeting on. */
export function receive(socket: Socket, guest: Guest, parts: ReceptionParts): void {
  const { io, hub, messages, now } = parts;
  const { room } = guest;
  const to = channels(room.code);
  const here = () => void tellWhoIsHere(io, room.code).catch(() => {}); // told again at the next change

  void socket.join([to.all, `${room.code}/${guest.role}`]);
  if (guest.role === 'phone') {
    socket.data.person = guest.person;
    void socket.join(to.person(guest.person));
    socket.on('disconnect', here);
  }
  if (guest.role !== 'screen') here();
  greet(socket, guest);

  const take = async (input: unknown): Promise<Answer> => {
    if (guest.role === 'screen') return refused('not-allowed');
    if (!messages.take(socket.id, now())) return refused('slow-down');
    const phone = guest.role === 'phone';
    const read = (phone ? decodePhoneCommand : decodeConsoleCommand)(input, '');
    if (!read.ok) return refused('malformed');
    const by = phone
      ? ({ role: 'phone', person: guest.person } as const)
      : ({ role: 'console' } as const);
    const done = await room.carry(by, read.value);
    return done.ok ? DONE : refused(done.error);
  };

  const answering =
    (work: (input: unknown) => Promise<Answer>) => (input: unknown, reply: unknown) => {
      if (typeof reply !== 'function') return; // whoever asks must listen
      work(input).then(reply as Reply, () => (reply as Reply)(refused('try-again')));
    };

  socket.on(TO_SERVER, answering(take));
  socket.on(
    END_ROOM,
    answering(async () => {
      if (guest.role !== 'console') return refused('not-allowed');
      const ended = await hub.end(room.code);
      if (!ended.ok) return refused(ended.error);
      io.to(to.all).emit(TO_PAGE.ended);
      return DONE;
    }),
  );
}
