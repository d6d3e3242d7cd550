import type { Result } from '../core/kernel/result.ts';

/** A room as it is kept: who may lead it, and when something last happened in it. */
export interface RoomRow {
  readonly code: string;
  readonly key: string; // hash of the facilitator's key; the key itself is kept nowhere
  readonly createdAt: number; // milliseconds since 1970, UTC
  readonly touchedAt: number;
}

/** A fact of a room in its order. What it says is the group's matter. */
export interface RoomFact {
  readonly seq: number;
  readonly at: number;
}

/** Why a room could not be read or written. */
export type RoomStoreProblem =
  | { readonly code: 'taken' } // another room has this code
  | { readonly code: 'conflict' } // somebody else wrote there first: read again and retry
  | { readonly code: 'gone' } // there is no such room, or no longer
  | { readonly code: 'failed'; readonly message: string }; // locked, unreachable, full

type Kept<T> = Promise<Result<T, RoomStoreProblem>>;

/**
 * Keeps the facts of rooms. Each stands under `[room, seq]` and is never replaced, so whoever writes
 * late meets a conflict, and no writer owns a room.
 */
export interface RoomStore {
  readonly create: (row: RoomRow) => Kept<void>;
  readonly row: (code: string) => Kept<RoomRow | undefined>;
  /** Adds all of these or none. */
  readonly append: (code: string, facts: readonly RoomFact[], at: number) => Kept<void>;
  /** The facts from `from` on, in order. */
  readonly load: (code: string, from: number) => Kept<readonly RoomFact[]>;
  readonly count: () => Kept<number>;
  /** Writes something of no meaning, to see whether writing works. */
  readonly probe: (at: number) => Kept<void>;
  /** Removes a room for good: nothing of it stays in the files of an embedded database. */
  readonly remove: (code: string) => Kept<void>;
  /** Removes in the same way the rooms in which nothing has happened since; gives their codes. */
  readonly removeIdle: (since: number) => Kept<readonly string[]>;
  readonly close: () => Promise<void>;
}
