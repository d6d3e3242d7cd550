import { err, ok, type Result } from '../../core/kernel/result.ts';
import { replayRoom } from '../../group/facts/reduce-room.ts';
import type { RoomEvent } from '../../group/facts/room-event.ts';
import type { RoomState } from '../../group/facts/room-state.ts';
import type { RoomSetup } from '../../group/facts/setup.ts';
import type { Content } from '../../session/play/content.ts';
import { contentOfRoom, takeUpRoom } from '../../session/room/room.ts';
import type { RoomRow, RoomStore } from '../../store/rooms.ts';
import { hashKey } from '../../store/sql/key-hash.ts';
import { drawCode, drawKey, drawRoomSeed } from '../keys.ts';
import type { ServerLog } from '../log.ts';
import type { ReplyReader } from '../records/reading-thread.ts';
import { openTurns } from '../records/turns.ts';
import { type LiveRoom, liveRoom, type Writer } from './live-room.ts';

/** The rooms of this node. */
export interface Hub {
  readonly create: (
    setup: RoomSetup,
  ) => Promise<
    Result<{ readonly code: string; readonly key: string }, 'no-scenario' | 'try-again'>
  >;
  /** Opens a room at its latest state, loading the facts this node has not seen. */
  readonly open: (code: string) => Opening;
  /** Loads what other nodes wrote to a room this node has open. */
  readonly refresh: (code: string) => Promise<Result<void, 'gone' | 'try-again'>>;
  readonly known: () => readonly string[];
  /** Tells whether rooms can be read and written now. */
  readonly well: () => Promise<boolean>;
  readonly end: (code: string) => Promise<Result<void, 'try-again'>>;
  /** Deletes rooms that have been idle too long; returns their codes. */
  readonly sweep: () => Promise<readonly string[]>;
  readonly forget: (code: string) => void;
}

/** Tells whether a room can be opened so: its scenario is there, and the one line, if it is for one. */
const isOffered = (content: Content | undefined, { drill }: RoomSetup): boolean =>
  content !== undefined &&
  (drill === undefined || content.drills?.some(({ id }) => id === drill) === true);

/** A room with its row in the store. */
export interface Opened {
  readonly room: LiveRoom;
  readonly row: RoomRow;
}

type Opening = Promise<Result<Opened, 'gone' | 'try-again'>>;

interface HubParts {
  readonly store: RoomStore;
  readonly contents: ReadonlyMap<string, Content>;
  readonly now: () => number; // milliseconds since 1970, UTC
  readonly onFacts: (room: LiveRoom, facts: readonly RoomEvent[], by: Writer) => void;
  readonly readReply: ReplyReader;
  readonly log: ServerLog;
}

const IDLE_MS = 12 * 60 * 60 * 1000; // of inactivity after which a room is deleted
const TRIES = 8; // attempts to find an unused code
const MAX_ROOMS = 5000; // maximum rooms at the same time

export function openHub({ store, contents, now, onFacts, readReply, log }: HubParts): Hub {
  const rooms = new Map<string, Opening>();
  const inTurn = openTurns(); // replies, of each room in turn

  /** Takes up a room and stores that it ended with its debrief, if its scenario has changed. */
  const takeUp = async (
    code: string,
    state: RoomState,
    content: Content,
  ): Promise<Result<RoomState, 'try-again'>> => {
    const at = now();
    const taken = takeUpRoom(state, content, at);
    if (!taken.ok) throw new Error(`room ${code} cannot end: ${taken.error}`);
    const { events, state: next } = taken.value;
    if (events.length > 0 && !(await store.append(code, events, at)).ok) return err('try-again');
    return ok(next);
  };

  const load = async (code: string): Opening => {
    const row = await store.row(code);
    if (!row.ok) return err('try-again');
    if (row.value === undefined) return err('gone');
    const facts = await store.load(code, 0);
    if (!facts.ok) return err('try-again');
    const start = replayRoom(facts.value as readonly RoomEvent[]);
    const written = start.ok ? contents.get(start.value.setup.scenario) : undefined;
    if (!start.ok || written === undefined) {
      log.problem(`Room ${code} cannot be taken up`, start.ok ? 'no such scenario' : start.error);
      return err('gone');
    }
    const content = contentOfRoom(written, start.value.setup);
    const known = await takeUp(code, start.value, content);
    if (!known.ok) return known;
    const room: LiveRoom = liveRoom({
      code,
      start: known.value,
      store,
      content,
      readReply: (text, at) => inTurn(code, () => readReply(text, at)),
      now,
      log,
      onFacts: (added, by) => onFacts(room, added, by),
    });
    return ok({ room, row: row.value });
  };

  const forget = (code: string) => void rooms.delete(code);

  /** Brings a room this node already has up to date. */
  const again = async (had: Opened): Opening => {
    const row = await store.row(had.room.code);
    if (!row.ok) return err('try-again');
    if (row.value?.key !== had.row.key) return err('gone'); // deleted, or another room now has this code
    const caught = await had.room.catchUp();
    return caught.ok ? ok(had) : caught;
  };

  const known = async (opening: Opening): Opening => {
    const had = await opening;
    return had.ok ? again(had.value) : had;
  };

  return {
    forget,
    known: () => [...rooms.keys()],
    well: async () => (await store.row('')).ok && (await store.probe(now())).ok,
    refresh: async (code) => {
      const opening = rooms.get(code);
      if (opening === undefined) return ok(undefined);
      const now = await known(opening);
      if (!now.ok && now.error === 'gone') forget(code);
      return now.ok ? ok(undefined) : now;
    },
    create: async (setup) => {
      if (!isOffered(contents.get(setup.scenario), setup)) return err('no-scenario');
      const count = await store.count();
      if (!count.ok || count.value >= MAX_ROOMS) return err('try-again');
      const key = drawKey();
      const at = now();
      const opened: RoomEvent = { type: 'opened', seq: 0, at, setup, seed: drawRoomSeed() };
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const code = drawCode();
        const made = await store.create({ code, key: hashKey(key), createdAt: at, touchedAt: at });
        if (!made.ok && made.error.code === 'taken') continue;
        if (!made.ok || !(await store.append(code, [opened], at)).ok) return err('try-again');
        return ok({ code, key });
      }
      return err('try-again');
    },
    open: async (code) => {
      const had = rooms.get(code);
      const opening = had ?? load(code);
      rooms.set(code, opening);
      const opened = await (had ? known(had) : opening);
      if (!opened.ok && (had === undefined || opened.error === 'gone')) forget(code);
      return opened;
    },
    end: async (code) => {
      const removed = await store.remove(code);
      if (!removed.ok) return err('try-again');
      forget(code);
      return ok(undefined);
    },
    sweep: async () => {
      const removed = await store.removeIdle(now() - IDLE_MS);
      if (!removed.ok) return [];
      for (const code of removed.value) forget(code);
      return removed.value;
    },
  };
}
