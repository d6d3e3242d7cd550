import type { Result } from '../core/kernel/result.ts';
import type { Verdict } from '../core/record/verdict.ts';
import type { StoreProblem } from './store.ts';

/** A record that somebody handed in, as the server keeps it. */
export interface HandedIn {
  readonly session: string;
  readonly at: number; // when it came, milliseconds since 1970, UTC
  readonly verdict: Verdict['is']; // when it came
  readonly text: string; // of the record file
}

/** Where a reader of the list is: everything up to this was read. */
export interface PageCursor {
  readonly at: number;
  readonly session: string;
}

/** Some of the records, in the order they came. */
export interface HandedInPage {
  readonly records: readonly HandedIn[];
  readonly more: boolean; // others come after them
}

/** How much one page of them may hold. One record is given at least, whatever its size. */
export interface PageMost {
  readonly records: number;
  readonly bytes: number;
}

type Kept<T> = Promise<Result<T, StoreProblem>>;

/** Keeps the records that were handed in, one a session, and the hash of the key of who may read them. */
export interface HandedInStore {
  readonly find: (session: string) => Kept<HandedIn | undefined>;
  /** Keeps a record, in the place of an earlier one of its session. */
  readonly keep: (record: HandedIn) => Kept<void>;
  /** The records after a place, as they came. */
  readonly after: (place: PageCursor | undefined, most: PageMost) => Kept<HandedInPage>;
  readonly count: () => Kept<number>;
  /** Bytes of all records together. */
  readonly size: () => Kept<number>;
  /** Removes a record for good: nothing of it stays in the files of an embedded database. */
  readonly remove: (session: string) => Kept<void>;
  /** The hash of the key of who may read; undefined where none was set. */
  readonly keyHash: () => Kept<string | undefined>;
  /** The hash that is kept; this one, where there is none yet. */
  readonly firstKeyHash: (candidate: string) => Kept<string>;
  /** Keeps this hash in the place of another; gives it back. */
  readonly setKeyHash: (hash: string) => Kept<string>;
}
