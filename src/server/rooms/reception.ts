import type { Socket } from 'socket.io';
import { decodeConsoleCommand, decodePhoneCommand } from '../../group/facts/command.ts';
import { type CommandReply, END_ROOM, TO_PAGE, TO_SERVER } from '../../group/facts/wire.ts';
import { deskView, screenStory, storyView } from '../../group/views/desk-view.ts';
import { mineView } from '../../group/views/mine-view.ts';
import { publicView } from '../../group/views/public-view.ts';
import type { Limit } from '../limit.ts';
import type { ServerLog } from '../log.ts';
import type { Guest } from './entrance.ts';
import { channels } from './fan-out.ts';
import type { Hub } from './hub.ts';
import type { Presence } from './presence.ts';

type Reply = (answer: CommandReply) => void;

/** Bounds on own words, since reading them costs most of all that a phone can ask for. */
export interface OwnWordsBounds {
  readonly person: Limit;
  readonly address: Limit;
  readonly room: Limit;
}

interface ReceptionParts {
  readonly hub: Hub;
  readonly presence: Presence;
  readonly ended: (code: string) => void;
  readonly messages: Limit; // per person; all facilitators of a room count as one
  readonly ownWords: OwnWordsBounds;
  readonly now: () => number;
  readonly log: ServerLog;
}

const DONE: CommandReply = { problem: undefined };
const refused = (problem: string): CommandReply => ({ problem });

/** Sends a page everything it needs to be up to date, whatever it missed. */
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

/** Serves one connection from its greeting on. */
export function receive(
  socket: Socket,
  guest: Guest & { readonly address: string },
  parts: ReceptionParts,
): void {
  const { hub, presence, ended, messages, ownWords, now, log } = parts;
  const { room } = guest;
  const to = channels(room.code);
  const here = () => presence.tell(room.code);

  void socket.join([to.all, `${room.code}/${guest.role}`]);
  if (guest.role === 'phone') {
    socket.data.person = guest.person; // visible to other nodes
    void socket.join(to.person(guest.person));
    socket.on('disconnect', here);
  }
  if (guest.role !== 'screen') here();
  greet(socket, guest);

  const sender = guest.role === 'phone' ? to.person(guest.person) : to.consoles;
  const mayWrite = () =>
    ownWords.person.take(sender, now()) &&
    ownWords.address.take(guest.address, now()) &&
    ownWords.room.take(room.code, now());
  const take = async (input: unknown): Promise<CommandReply> => {
    if (guest.role === 'screen') return refused('not-allowed');
    if (!messages.take(sender, now())) return refused('slow-down');
    const phone = guest.role === 'phone';
    const read = (phone ? decodePhoneCommand : decodeConsoleCommand)(input, '');
    if (!read.ok) return refused('malformed');
    if (read.value.type === 'write' && !mayWrite()) return refused('slow-down');
    const by = phone
      ? ({ role: 'phone', person: guest.person } as const)
      : ({ role: 'console' } as const);
    const done = await room.carry(by, read.value);
    return done.ok ? DONE : refused(done.error);
  };

  const answering =
    (work: (input: unknown) => Promise<CommandReply>) => (input: unknown, reply: unknown) => {
      if (typeof reply !== 'function') return; // a request without a callback is ignored
      work(input).then(reply as Reply, (thrown) => {
        log.problem(`Room ${room.code} could not do what it was asked`, thrown);
        (reply as Reply)(refused('try-again'));
      });
    };

  socket.on(TO_SERVER, answering(take));
  socket.on(
    END_ROOM,
    answering(async () => {
      if (guest.role !== 'console') return refused('not-allowed');
      const end = await hub.end(room.code);
      if (!end.ok) return refused(end.error);
      ended(room.code);
      return DONE;
    }),
  );
}
