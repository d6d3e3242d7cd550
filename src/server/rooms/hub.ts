import { err, ok, type Result } from '../../core/result.ts';
import { replayRoom } from '../../group/reduce-room.ts';
import type { RoomEvent } from '../../group/room-event.ts';
import type { RoomSetup } from '../../group/setup.ts';
import type { Content } from '../../session/content.ts';
import type { RoomRow, RoomStore } from '../../store/rooms.ts';
import { drawCode, drawKey, drawSeed, hashKey } from '../keys.ts';
import { type LiveRoom, liveRoom } from './live-room.ts';

/** The rooms of this node. */
export interface Hub {
  readonly create: (
    setup: RoomSetup,
  ) => Promise<
    Result<{ readonly code: string; readonly key: string }, 'no-scenario' | 'try-again'>
  >;
  /** A room that is there, taken up from its facts where this node did not have it. */
  readonly open: (code: string) => Promise<Result<Opened, 'gone' | 'try-again'>>;
  readonly known: () => readonly LiveRoom[];
  readonly end: (code: string) => Promise<Result<void, 'try-again'>>;
  /** Ends the rooms where nothing has happened for too long; gives their codes. */
  readonly sweep: () => Promise<readonly string[]>;
  readonly forget: (code: string) => void;
}

/** A room and the row it is kept under. */
export interface Opened {
  readonly room: LiveRoom;
  readonly row: RoomRow;
}

interface HubParts {
  readonly store: RoomStore;
  readonly contents: ReadonlyMap<string, Content>;
  readonly now: () => number; // milliseconds since 1970, UTC
  readonly onFacts: (room: LiveRoom, facts: readonly RoomEvent[]) => void;
}

const IDLE = 12 * 60 * 60 * 1000; // ms after which a room is deleted
const TRIES = 8; // at a code that nobody has

export function openHub({ store, contents, now, onFacts }: HubParts): Hub {
  const rooms = new Map<string, Promise<Result<Opened, 'gone' | 'try-again'>>>();
  const live = new Map<string, LiveRoom>();

  const load = async (code: string): Promise<Result<Opened, 'gone' | 'try-again'>> => {
    const row = await store.row(code);
    if (!row.ok) return err('try-again');
    if (row.value === undefined) return err('gone');
    const facts = await store.load(code, 0);
    if (!facts.ok) return err('try-again');
    const start = replayRoom(facts.value as readonly RoomEvent[]);
    const content = start.ok ? contents.get(start.value.setup.scenario) : undefined;
    if (!start.ok || content === undefined) return err('gone');
    const room: LiveRoom = liveRoom({
      code,
      start: start.value,
      store,
      content,
      now,
      onFacts: (added) => onFacts(room, added),
    });
    live.set(code, room);
    return ok({ room, row: row.value });
  };

  const forget = (code: string) => {
    rooms.delete(code);
    live.delete(code);
  };

  return {
    forget,
    known: () => [...live.values()],
    create: async (setup) => {
      if (!contents.has(setup.scenario)) return err('no-scenario');
      const key = drawKey();
      const at = now();
      const opened: RoomEvent = { type: 'opened', seq: 0, at, setup, seed: drawSeed() };
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
      const opening = rooms.get(code) ?? load(code);
      rooms.set(code, opening);
      const opened = await opening;
      if (!opened.ok) rooms.delete(code);
      return opened;
    },
    end: async (code) => {
      const removed = await store.remove(code);
      if (!removed.ok) return err('try-again');
      forget(code);
      return ok(undefined);
    },
    sweep: async () => {
      const removed = await store.removeIdle(now() - IDLE);
      if (!removed.ok) return [];
      for (const code of removed.value) forget(code);
      return removed.value;
    },
  };
}
