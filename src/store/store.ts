import type { Result } from '../core/kernel/result.ts';
import type { Person } from '../core/record/record.ts';
import type { SessionEvent } from '../core/run/event.ts';

/**
 * Why something could not be stored or found: `refused` by the browser (private window, blocked), `full`, `conflict`
 * with another tab, which has written this fact or deleted the run, or `failed` with a message.
 */
export interface StoreProblem {
  readonly code: 'refused' | 'full' | 'conflict' | 'failed';
  readonly message: string;
}

/** Where a run that was brought in from a file came from. */
export interface BroughtIn {
  readonly person: string; // id of the person in the file
  readonly cohort?: string; // their group
}

/** A session in the list of sessions. */
export interface SessionRow {
  readonly id: string;
  readonly person: string;
  readonly scenario: string;
  readonly startedAt: number; // milliseconds since 1970, UTC
  readonly imported: boolean; // opened from a file: not counted as an attempt
  readonly brought?: BroughtIn; // brought in from a file as one's own
}

type Answer<T> = Promise<Result<T, StoreProblem>>;

/** Stores facts, people and drafts. Facts are appended one by one and never changed. */
export interface SessionStore {
  /** Whether the data outlives the page. */
  readonly lasting: boolean;
  readonly person: () => Answer<Person | undefined>;
  /** Returns the person who last trained here; stores `candidate` first if there is none. Safe in two tabs at once. */
  readonly firstPerson: (candidate: Person) => Answer<Person>;
  readonly setPerson: (person: Person) => Answer<void>;
  readonly create: (row: SessionRow) => Answer<void>;
  readonly append: (session: string, fact: SessionEvent) => Answer<void>;
  /** Returns the facts as stored; the caller decodes them. */
  readonly load: (session: string) => Answer<readonly unknown[]>;
  readonly row: (session: string) => Answer<SessionRow | undefined>;
  /** Returns the sessions of one person, oldest first. */
  readonly list: (person: string) => Answer<readonly SessionRow[]>;
  /** Retries failed writes; returns the problem if some still fail. */
  readonly settle: () => Answer<void>;
  /**
   * Writes nothing lasting from now on. Returns what is in this page as a store, if facts of it still wait for room;
   * undefined if none do.
   */
  readonly letGo: () => Promise<SessionStore | undefined>;
  readonly draft: (key: string) => Answer<string>;
  readonly setDraft: (key: string, text: string) => Answer<void>;
  readonly drafts: (prefix: string) => Answer<{ readonly [key: string]: string }>;
  readonly dropDrafts: (prefix: string) => Answer<void>;
  /** Deletes a person: their sessions, facts, and every draft whose key names one of these. */
  readonly forget: (person: string) => Answer<void>;
  readonly clear: () => Answer<void>;
}
