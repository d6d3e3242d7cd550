// The measure: Socket.IO that sends the same messages as often, and knows nothing of them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { Server } from 'socket.io';
import type { Sample } from './sample.ts';

const PAUSE = 100; // ms, as long as the rooms gather before they write and before they tell
const sample = JSON.parse(readFileSync(process.env.SAMPLE ?? '', 'utf8')) as Sample;

/** Its rooms: what was ordered last, and how many have answered. */
interface Bare {
  order: string;
  answered: number;
  moves: number;
  story: boolean;
  waiting: boolean;
  readonly people: Set<string>;
}

const rooms = new Map<string, Bare>();
const server = createServer();
const io = new Server(server, { serveClient: false });

function send(code: string, room: Bare): void {
  const payload = sample.after[room.order];
  if (payload === undefined) return;
  const { view, desk, story, screen } = payload;
  const round = view.round && { ...view.round, answered: room.answered };
  io.to(code).emit('view', { ...view, moves: room.moves, ...(round && { round }) });
  io.to(`${code}/console`).emit('desk', desk);
  if (room.story) {
    io.to(`${code}/console`).emit('story', story);
    io.to(`${code}/screen`).emit('story', screen);
  }
  for (const person of room.people) io.to(person).emit('mine', sample.mine);
  room.people.clear();
  room.story = false;
  room.waiting = false;
}

io.on('connection', (socket) => {
  const { code, role } = socket.handshake.auth as { code: string; role: string };
  const room = rooms.get(code) ?? {
    order: 'join',
    answered: 0,
    moves: 0,
    story: false,
    waiting: false,
    people: new Set<string>(),
  };
  rooms.set(code, room);
  void socket.join([code, `${code}/${role}`]);
  socket.emit('view', sample.after.join?.view);
  socket.on('do', (command, reply) => {
    if (command.type === 'order') {
      room.order = command.order.type;
      room.moves += 1;
      room.story = true;
      if (room.order === 'openVote') room.answered = 0;
    } else {
      if (command.type === 'vote') room.answered += 1;
      room.people.add(socket.id);
    }
    if (!room.waiting) setTimeout(() => send(code, room), PAUSE);
    room.waiting = true;
    reply({ problem: undefined });
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  process.stdout.write('Stop with Ctrl+C.\n');
});
