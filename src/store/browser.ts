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

async function answer<T>(work: () => Promise<T>): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await work());
  } catch (cause) {
    return err(problemOf(cause));
  }
}

const open = (): Promise<Database> =>
  openDB<Schema>(DATABASE, 1, {
    upgrade: (database) => {
      database.createObjectStore('person');
      database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('person', 'person');
      database.createObjectStore('facts');
      database.createObjectStore('drafts');
    },
  });

/** Key range of all keys with a prefix. */
const starting = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

const factsOf = (session: string): IDBKeyRange =>
  IDBKeyRange.bound([session, 0], [session, Number.MAX_SAFE_INTEGER]);

function storeOver(database: Database): SessionStore {
  return {
    lasting: true,
    person: () => answer(() => database.get('person', 'current')),
    firstPerson: (candidate) =>
      answer(async () => {
        const work = database.transaction('person', 'readwrite');
        const known = await work.store.get('current');
        if (known === undefined) await work.store.put(candidate, 'current');
        await work.done;
        return known ?? candidate;
      }),
    setPerson: (person) =>
      answer(async () => {
        await database.put('person', person, 'current');
      }),
    create: (row) =>
      answer(async () => {
        await database.put('sessions', row);
      }),
    append: (session, fact) =>
      answer(async () => {
        await database.add('facts', fact, [session, fact.seq]);
      }),
    load: (session) => answer(() => database.getAll('facts', factsOf(session))),
    row: (session) => answer(() => database.get('sessions', session)),
    list: (person) =>
      answer(async () => {
        const rows = await database.getAllFromIndex('sessions', 'person', person);
        return rows.sort((a, b) => a.startedAt - b.startedAt);
      }),
    settle: () => Promise.resolve(ok(undefined)), // nothing is queued here: every write succeeded or failed at once
    draft: (key) => answer(async () => (await database.get('drafts', key)) ?? ''),
    setDraft: (key, text) =>
      answer(async () => {
        await database.put('drafts', text, key);
      }),
    drafts: (prefix) =>
      answer(async () => {
        const range = starting(prefix);
        const [keys, texts] = await Promise.all([
          database.getAllKeys('drafts', range),
          database.getAll('drafts', range),
        ]);
        return Object.fromEntries(keys.map((key, index) => [key, texts[index] ?? '']));
      }),
    dropDrafts: (prefix) => answer(() => database.delete('drafts', starting(prefix))),
    forget: (id) =>
      answer(async () => {
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
      answer(async () => {
        const work = database.transaction(TABLES, 'readwrite');
        await Promise.all([...TABLES.map((name) => work.objectStore(name).clear()), work.done]);
      }),
  };
}

/** Opens this browser's IndexedDB store. A private window or a locked-down device may refuse it. */
export const browserStore = (): Promise<Result<SessionStore, StoreProblem>> =>
  answer(async () => {
    if (globalThis.indexedDB === undefined) throw new DOMException('no storage', 'SecurityError');
    return storeOver(await open());
  });
