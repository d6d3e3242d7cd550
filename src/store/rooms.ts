import type { Result } from '../core/kernel/result.ts';

/** A stored room: who may lead it, and when something last happened in it. */
export interface RoomRow {
  readonly code: string;
  readonly key: string; // hash of the facilitator's key; the key itself is never stored
  readonly createdAt: number; // milliseconds since 1970, UTC
  readonly touchedAt: number;
}

/** A fact of a room by its number; the store does not look inside. */
export interface RoomFact {
  readonly seq: number;
  readonly at: number;
}

/** Why a room could not be read or written. */
export type RoomStoreProblem =
  | { readonly code: 'taken' } // another room has this code
  | { readonly code: 'conflict' } // another writer was first: read again and retry
  | { readonly code: 'gone' } // there is no such room, or it was deleted
  | { readonly code: 'failed'; readonly message: string }; // locked, unreachable, full

type Kept<T> = Promise<Result<T, RoomStoreProblem>>;

/**
 * Stores the facts of rooms under `[room, seq]`; they are never replaced, so a late writer gets a conflict and no
 * process owns a room.
 */
export interface RoomStore {
  readonly create: (row: RoomRow) => Kept<void>;
  readonly row: (code: string) => Kept<RoomRow | undefined>;
  /** Adds all facts or none. */
  readonly append: (code: string, facts: readonly RoomFact[], at: number) => Kept<void>;
  /** Returns the facts from number `from` on, in order. */
  readonly load: (code: string, from: number) => Kept<readonly RoomFact[]>;
  readonly count: () => Kept<number>;
  /** Writes a dummy row to test whether writing works. */
  readonly probe: (at: number) => Kept<void>;
  /** Deletes a room for good: nothing of it remains in the files of an embedded database. */
  readonly remove: (code: string) => Kept<void>;
  /** Deletes, equally for good, rooms without activity since then; returns their codes. */
  readonly removeIdle: (since: number) => Kept<readonly string[]>;
  readonly close: () => Promise<void>;
}
