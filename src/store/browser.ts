import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { err, ok, type Result } from '../core/kernel/result.ts';
import type { Person } from '../core/record/record.ts';
import type { SessionEvent } from '../core/run/event.ts';
import type { SessionRow, SessionStore, StoreProblem } from './store.ts';

/** Database name: neutral, since anyone can see it in the browser's storage. */
const DATABASE = 'training-module';

interface Schema extends DBSchema {
  readonly person: { key: string; value: Person };
  readonly sessions: { key: string; value: SessionRow; indexes: { person: string } };
  readonly facts: { key: [string, number]; value: SessionEvent };
  readonly drafts: { key: string; value: string };
}

const TABLES = ['person', 'sessions', 'facts', 'drafts'] as const;

type Database = IDBPDatabase<Schema>;

const CODES: { readonly [name: string]: StoreProblem['code'] } = {
  QuotaExceededError: 'full',
  ConstraintError: 'conflict',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
};

function problemOf(cause: unknown): StoreProblem {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  return { code: CODES[name] ?? 'failed', message };
}

/** Works with the database; exceptions become a problem. */
type Answer = <T>(work: (database: Database) => Promise<T>) => Promise<Result<T, StoreProblem>>;

async function open(terminated: () => void): Promise<Database> {
  if (globalThis.indexedDB === undefined) throw new DOMException('no storage', 'SecurityError');
  return openDB<Schema>(DATABASE, 1, {
    upgrade: (database) => {
      database.createObjectStore('person');
      database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('person', 'person');
      database.createObjectStore('facts');
      database.createObjectStore('drafts');
    },
    terminated,
  });
}

const isDisconnected = (cause: unknown): boolean =>
  cause instanceof Error && cause.name === 'InvalidStateError';

/**
 * Connects to the database on first use, and again where the browser has ended the connection: some do while a page
 * is in the background.
 */
function openConnection(): Answer {
  let connected: Promise<Database> | undefined;
  const forget = (one: Promise<Database>): void => {
    if (connected === one) connected = undefined;
  };
  const connect = (): Promise<Database> => {
    if (connected !== undefined) return connected;
    const made = open(() => forget(made));
    made.catch(() => forget(made)); // whoever waits for it hears why
    connected = made;
    return made;
  };
  async function attempt<T>(work: (database: Database) => Promise<T>, again: boolean): Promise<T> {
    const one = connect();
    try {
      return await work(await one);
    } catch (cause) {
      if (!again || !isDisconnected(cause)) throw cause;
      forget(one);
      return attempt(work, false); // it could not begin, so nothing was done
    }
  }
  return async (work) => {
    try {
      return ok(await attempt(work, true));
    } catch (cause) {
      return err(problemOf(cause));
    }
  };
}

/** Key range of all keys with a prefix. */
const starting = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

const factsOf = (session: string): IDBKeyRange =>
  IDBKeyRange.bound([session, 0], [session, Number.MAX_SAFE_INTEGER]);

function storeOver(answer: Answer): SessionStore {
  return {
    lasting: true,
    person: () => answer((database) => database.get('person', 'current')),
    firstPerson: (candidate) =>
      answer(async (database) => {
        const work = database.transaction('person', 'readwrite');
        const known = await work.store.get('current');
        if (known === undefined) await work.store.put(candidate, 'current');
        await work.done;
        return known ?? candidate;
      }),
    setPerson: (person) =>
      answer(async (database) => {
        await database.put('person', person, 'current');
      }),
    create: (row) =>
      answer(async (database) => {
        await database.put('sessions', row);
      }),
    append: (session, fact) =>
      answer(async (database) => {
        const work = database.transaction(['sessions', 'facts'], 'readwrite');
        if ((await work.objectStore('sessions').getKey(session)) === undefined) {
          throw new DOMException('its run is gone', 'ConstraintError'); // deleted in another tab
        }
        await Promise.all([work.objectStore('facts').add(fact, [session, fact.seq]), work.done]);
      }),
    load: (session) => answer((database) => database.getAll('facts', factsOf(session))),
    row: (session) => answer((database) => database.get('sessions', session)),
    list: (person) =>
      answer(async (database) => {
        const rows = await database.getAllFromIndex('sessions', 'person', person);
        return rows.sort((a, b) => a.startedAt - b.startedAt);
      }),
    settle: () => Promise.resolve(ok(undefined)), // nothing is queued here: every write succeeded or failed at once
    letGo: () => Promise.resolve(undefined),
    draft: (key) => answer(async (database) => (await database.get('drafts', key)) ?? ''),
    setDraft: (key, text) =>
      answer(async (database) => {
        await database.put('drafts', text, key);
      }),
    drafts: (prefix) =>
      answer(async (database) => {
        const range = starting(prefix);
        const [keys, texts] = await Promise.all([
          database.getAllKeys('drafts', range),
          database.getAll('drafts', range),
        ]);
        return Object.fromEntries(keys.map((key, index) => [key, texts[index] ?? '']));
      }),
    dropDrafts: (prefix) => answer((database) => database.delete('drafts', starting(prefix))),
    forget: (id) =>
      answer(async (database) => {
        const work = database.transaction(TABLES, 'readwrite');
        const [people, sessions, facts, drafts] = [
          work.objectStore('person'),
          work.objectStore('sessions'),
          work.objectStore('facts'),
          work.objectStore('drafts'),
        ];
        const gone = await sessions.index('person').getAllKeys(id);
        const keys = await drafts.getAllKeys();
        const named = keys.filter((key) => [id, ...gone].some((name) => key.includes(name)));
        const current = await people.get('current');
        await Promise.all([
          ...gone.flatMap((one) => [sessions.delete(one), facts.delete(factsOf(one))]),
          ...named.map((key) => drafts.delete(key)),
          current?.id === id ? people.delete('current') : undefined,
          work.done,
        ]);
      }),
    clear: () =>
      answer(async (database) => {
        const work = database.transaction(TABLES, 'readwrite');
        await Promise.all([...TABLES.map((name) => work.objectStore(name).clear()), work.done]);
      }),
  };
}

/** Opens this browser's IndexedDB store. A private window or a locked-down device may refuse it. */
export async function browserStore(): Promise<Result<SessionStore, StoreProblem>> {
  const answer = openConnection();
  const opened = await answer(async () => {});
  return opened.ok ? ok(storeOver(answer)) : opened;
}
