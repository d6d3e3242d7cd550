import type { Result } from '../core/result.ts';
import type { Verdict } from '../core/verdict.ts';
import type { StoreProblem } from './store.ts';

/** A record that somebody handed in, as the server keeps it. */
export interface HandedIn {
  readonly session: string;
  readonly at: number; // when it came, milliseconds since 1970, UTC
  readonly verdict: Verdict['is']; // when it came
  readonly text: string; // of the record file
}

/** Where a reader of the list is: everything up to this was read. */
export interface Place {
  readonly at: number;
  readonly session: string;
}

type Kept<T> = Promise<Result<T, StoreProblem>>;

/** Keeps the records that were handed in, one a session, and the key of who may read them. */
export interface HandedInStore {
  readonly find: (session: string) => Kept<HandedIn | undefined>;
  /** Keeps a record, in the place of an earlier one of its session. */
  readonly keep: (record: HandedIn) => Kept<void>;
  /** The records after a place, as they came, `most` at most. */
  readonly after: (place: Place | undefined, most: number) => Kept<readonly HandedIn[]>;
  readonly count: () => Kept<number>;
  readonly remove: (session: string) => Kept<void>;
  /** The key kept with the data; this one, where there is none yet. */
  readonly firstKey: (candidate: string) => Kept<string>;
}
