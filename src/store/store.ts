import type { Result } from '../core/kernel/result.ts';
import type { Person } from '../core/record/record.ts';
import type { SessionEvent } from '../core/run/event.ts';

/**
 * Why something could not be kept or found: `refused` by the browser (private window, blocked),
 * `full`, `conflict` with a fact another tab has written, or `failed` for a reason it names.
 */
export interface StoreProblem {
  readonly code: 'refused' | 'full' | 'conflict' | 'failed';
  readonly message: string;
}

/** A session as the list of sessions has it. */
export interface SessionRow {
  readonly id: string;
  readonly person: string;
  readonly scenario: string;
  readonly startedAt: number; // milliseconds since 1970, UTC
  readonly imported: boolean; // opened from a file: it stays out of the counts of attempts
}

type Answer<T> = Promise<Result<T, StoreProblem>>;

/** Where facts, people and half-written words are kept. Facts are added one by one and never changed. */
export interface SessionStore {
  /** Whether what is kept here outlives the page. */
  readonly lasting: boolean;
  readonly person: () => Answer<Person | undefined>;
  /** The person who trained here last; this one, where nobody has yet. Safe in two tabs at once. */
  readonly firstPerson: (candidate: Person) => Answer<Person>;
  readonly setPerson: (person: Person) => Answer<void>;
  readonly create: (row: SessionRow) => Answer<void>;
  readonly append: (session: string, fact: SessionEvent) => Answer<void>;
  /** The facts as they were kept; the reader decodes them. */
  readonly load: (session: string) => Answer<readonly unknown[]>;
  readonly row: (session: string) => Answer<SessionRow | undefined>;
  /** The sessions of one person, oldest first. */
  readonly list: (person: string) => Answer<readonly SessionRow[]>;
  /** Try again what could not be kept; the problem where something still waits. */
  readonly settle: () => Answer<void>;
  readonly draft: (key: string) => Answer<string>;
  readonly setDraft: (key: string, text: string) => Answer<void>;
  readonly drafts: (prefix: string) => Answer<{ readonly [key: string]: string }>;
  readonly dropDrafts: (prefix: string) => Answer<void>;
  /** Removes a person: the sessions, their facts, and every draft whose key names one of these. */
  readonly forget: (person: string) => Answer<void>;
  readonly clear: () => Answer<void>;
}
