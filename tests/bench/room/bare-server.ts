// The measure: Socket.IO that keeps a row for each vote, sends the same messages as often, and knows nothing of them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { Server } from 'socket.io';
import type { Sample } from './sample.ts';

/** Ms to gather what phones send before it is answered and told, as the rooms do. */
const GATHER_MS = 100;
const sample = JSON.parse(readFileSync(process.env.SAMPLE ?? '', 'utf8')) as Sample;

/** Its rooms: what was ordered last, and how many have answered. */
interface Bare {
  order: string;
  answered: number;
  moves: number;
  story: boolean;
  waiting: NodeJS.Timeout | undefined;
  phones: number;
  answers: (() => void)[];
  readonly people: Set<string>;
}

interface Sqlite {
  exec(text: string): unknown;
  prepare(text: string): { run(...values: readonly unknown[]): unknown };
}

/** Opens the SQLite that the rooms open here: Node's own from 22.16 on, else the native module. */
async function openSame(file: string): Promise<Sqlite> {
  const own = process.getBuiltinModule?.('node:sqlite') as
    | { DatabaseSync: new (name: string) => Sqlite; StatementSync: { prototype: object } }
    | undefined;
  if (own !== undefined && 'columns' in own.StatementSync.prototype)
    return new own.DatabaseSync(file);
  const { default: Database } = await import('better-sqlite3');
  return new Database(file);
}

const database = await openSame(process.env.DATA_FILE ?? '');
database.exec('pragma journal_mode = wal'); // as the rooms have it
database.exec('pragma synchronous = normal');
database.exec('create table vote (room text, person text, round integer, choice text)');
const keep = database.prepare('insert into vote values (?, ?, ?, ?)');
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
  clearTimeout(room.waiting);
  room.waiting = undefined;
  for (const answer of room.answers.splice(0)) answer();
}

io.on('connection', (socket) => {
  const { code, role } = socket.handshake.auth as { code: string; role: string };
  const room = rooms.get(code) ?? {
    order: 'join',
    answered: 0,
    moves: 0,
    story: false,
    waiting: undefined,
    phones: 0,
    answers: [],
    people: new Set<string>(),
  };
  rooms.set(code, room);
  if (role === 'phone') room.phones += 1;
  void socket.join([code, `${code}/${role}`]);
  socket.emit('view', sample.after.join?.view);
  socket.on('do', (command, reply) => {
    if (command.type === 'order') {
      room.order = command.order.type;
      room.moves += 1;
      room.story = true;
      if (room.order === 'openVote') room.answered = 0;
    } else {
      if (command.type === 'vote') {
        keep.run(code, socket.id, command.round, command.choice);
        room.answered += 1;
      }
      room.people.add(socket.id);
    }
    room.answers.push(() => reply({ problem: undefined }));
    const complete = command.type === 'vote' && room.answered === room.phones;
    if (complete || command.type === 'order') send(code, room);
    else room.waiting ??= setTimeout(() => send(code, room), GATHER_MS);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  process.stdout.write('Stop with Ctrl+C.\n');
});
