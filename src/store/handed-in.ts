import type { Result } from '../core/kernel/result.ts';
import type { Verdict } from '../core/record/verdict.ts';
import type { StoreProblem } from './store.ts';

/** A record submitted to the server. */
export interface HandedIn {
  readonly session: string;
  readonly at: number; // time of arrival, milliseconds since 1970, UTC
  readonly verdict: Verdict['is']; // at arrival
  readonly text: string; // of the record file
}

/** Position in the list of records: everything up to here has been read. */
export interface PageCursor {
  readonly at: number;
  readonly session: string;
}

/** A page of records, in order of arrival. */
export interface HandedInPage {
  readonly records: readonly HandedIn[];
  readonly more: boolean; // more records follow
}

/** Limits of one page. At least one record is returned, whatever its size. */
export interface PageMost {
  readonly records: number;
  readonly bytes: number;
}

type Kept<T> = Promise<Result<T, StoreProblem>>;

/** Stores submitted records, one per session, and the hash of the evaluator's key. */
export interface HandedInStore {
  readonly find: (session: string) => Kept<HandedIn | undefined>;
  /** Stores a record, replacing an earlier one of the same session. */
  readonly keep: (record: HandedIn) => Kept<void>;
  /** Returns the records after a position, in order of arrival. */
  readonly after: (place: PageCursor | undefined, most: PageMost) => Kept<HandedInPage>;
  readonly count: () => Kept<number>;
  /** Total bytes of all records. */
  readonly size: () => Kept<number>;
  /** Deletes a record for good: nothing of it remains in the files of an embedded database. */
  readonly remove: (session: string) => Kept<void>;
  /** Returns the hash of the evaluator's key; undefined if none was set. */
  readonly keyHash: () => Kept<string | undefined>;
  /** Returns the stored hash; stores `candidate` first if there is none. */
  readonly firstKeyHash: (candidate: string) => Kept<string>;
  /** Replaces the stored hash and returns the new one. */
  readonly setKeyHash: (hash: string) => Kept<string>;
}
