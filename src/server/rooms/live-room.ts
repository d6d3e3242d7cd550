import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { RoomCommand } from '../../group/facts/command.ts';
import { reduceRoom } from '../../group/facts/reduce-room.ts';
import type { RoomEvent } from '../../group/facts/room-event.ts';
import { awaited, type RoomState } from '../../group/facts/room-state.ts';
import type { Content } from '../../session/play/content.ts';
import type { Actor, RoomRefusal } from '../../session/room/actor.ts';
import { unreadWords } from '../../session/room/phone.ts';
import { carryOut } from '../../session/room/room.ts';
import type { RoomStore } from '../../store/rooms.ts';
import type { ServerLog } from '../log.ts';
import type { ReplyReader } from '../records/reading-thread.ts';

/** Why a command failed; after `try-again` it may be sent again. */
export type Unanswered = RoomRefusal | 'gone' | 'try-again';

/** A room on this node: executes commands and publishes stored facts. */
export interface LiveRoom {
  readonly code: string;
  readonly state: () => RoomState;
  /** Resolves once everything the command did is stored. */
  readonly carry: (by: Actor, command: RoomCommand) => Promise<Result<void, Unanswered>>;
  /** Loads what other nodes wrote. */
  readonly catchUp: () => Promise<Result<void, 'gone' | 'try-again'>>;
}

/** Who wrote the facts: this node or another. */
export type Writer = 'us' | 'others';

interface Waiting {
  readonly by: Actor;
  readonly command: RoomCommand;
  readonly reading?: ReplyReading | undefined; // of the own words in it
  readonly answer: (answer: Result<void, Unanswered>) => void;
}

type Answers = readonly Result<void, Unanswered>[];

interface LiveRoomParts {
  readonly code: string;
  readonly start: RoomState;
  readonly store: RoomStore;
  readonly content: Content;
  readonly readReply: ReplyReader; // own words are never read on the thread that serves the rooms
  readonly now: () => number;
  readonly onFacts: (facts: readonly RoomEvent[], by: Writer) => void; // called with stored facts, in order
  readonly log: ServerLog;
}

const BATCH_MS = 100; // ms to batch commands from phones, so that a voting room needs few writes and updates
const ATTEMPTS = 20; // lost races after which a batch is answered `try-again`

/**
 * Serializes the commands of one room. All queued commands are executed together and stored in one transaction
 * (optimistic concurrency); if another node was faster, they are executed again on what it wrote.
 */
export function liveRoom({
  code,
  start,
  store,
  content,
  readReply,
  now,
  onFacts,
  log,
}: LiveRoomParts): LiveRoom {
  let state = start;
  let queue: Waiting[] = [];
  let gathering: NodeJS.Timeout | undefined;
  let working = Promise.resolve();

  const catchUp: LiveRoom['catchUp'] = async () => {
    const loaded = await store.load(code, state.length);
    if (!loaded.ok) return err('try-again');
    const taken: RoomEvent[] = [];
    for (const fact of loaded.value as readonly RoomEvent[]) {
      const next = reduceRoom(state, fact);
      if (!next.ok) throw new Error(`room ${code} holds a fact that cannot be: ${next.error}`);
      state = next.value;
      taken.push(fact);
    }
    if (taken.length > 0) onFacts(taken, 'others');
    return ok(undefined);
  };

  const withReading = (reading: ReplyReading): Content =>
    content.analyser
      ? { ...content, analyser: { ...content.analyser, analyse: () => reading } }
      : content;

  const unreadIn = (at: RoomState, by: Actor, command: RoomCommand) => {
    const own = by.role === 'phone' && command.type === 'write';
    const words = own ? unreadWords(at, by.person, command, content) : undefined;
    return words?.ok ? words.value : undefined;
  };

  /** Executes a batch on the current state; returns the facts to add and an answer for each command. */
  const workOut = (batch: readonly Waiting[]) => {
    let next = state;
    const added: RoomEvent[] = [];
    const answers = batch.map(({ by, command, reading }): Result<void, Unanswered> => {
      if (reading === undefined && unreadIn(next, by, command)) return err('try-again');
      const done = carryOut(next, by, command, reading ? withReading(reading) : content, now());
      if (!done.ok) return done;
      next = done.value.state;
      added.push(...done.value.events);
      return ok(undefined);
    });
    return { next, added, answers };
  };

  /** Loads what others wrote; then the batch is executed again, or fails. */
  const again = async (batch: readonly Waiting[]): Promise<Answers | 'again'> => {
    const caught = await catchUp();
    return caught.ok ? 'again' : batch.map(() => caught);
  };

  const attempt = async (batch: readonly Waiting[]): Promise<Answers | 'again'> => {
    const { next, added, answers } = workOut(batch);
    // A refused command may be valid on facts another node has written meanwhile.
    if (answers.some(({ ok }) => !ok)) {
      const known = state.length;
      const caught = await again(batch);
      if (caught !== 'again' || state.length > known) return caught;
    }
    if (added.length === 0) return answers;
    const kept = await store.append(code, added, now());
    if (!kept.ok) {
      if (kept.error.code === 'conflict') return again(batch);
      return batch.map(() => err(kept.error.code === 'gone' ? 'gone' : 'try-again'));
    }
    state = next;
    onFacts(added, 'us');
    return answers;
  };

  const settle = async (batch: readonly Waiting[]): Promise<Answers> => {
    for (let tries = 0; tries < ATTEMPTS; tries += 1) {
      const answers = await attempt(batch);
      if (answers !== 'again') return answers;
    }
    return batch.map(() => err('try-again'));
  };

  const work = async () => {
    clearTimeout(gathering);
    gathering = undefined;
    const batch = queue;
    queue = [];
    const answers = await settle(batch).catch((thrown): Answers => {
      log.problem(`Room ${code} could not keep what came in`, thrown);
      return batch.map(() => err('try-again'));
    });
    for (const [at, { answer }] of batch.entries()) answer(answers[at] ?? err('try-again'));
  };

  /** Tells whether the queue holds the last answers the room was waiting for. */
  const completes = (): boolean => {
    const missing = awaited(state);
    const answering = new Set(
      queue.flatMap(({ by, command: { type } }) =>
        by.role === 'phone' && (type === 'vote' || type === 'write') ? [by.person] : [],
      ),
    );
    return missing.length > 0 && missing.every((person) => answering.has(person));
  };

  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const done = working.then(job);
    working = done.then(
      () => {},
      () => {},
    );
    return done;
  };

  return {
    code,
    state: () => state,
    carry: async (by, command) => {
      const unread = unreadIn(state, by, command);
      const read = unread && (await readReply(unread.text, unread.at));
      if (read?.ok === false) return read;
      return new Promise((resolve) => {
        queue.push({ by, command, reading: read?.value, answer: resolve });
        // Do not wait: a person at the console, or the whole room, is waiting for the result.
        if (by.role === 'console' || completes()) void inTurn(work);
        else gathering ??= setTimeout(() => void inTurn(work), BATCH_MS);
      });
    },
    catchUp: () => inTurn(catchUp),
  };
}
