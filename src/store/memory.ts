import { err, ok, type Result } from '../core/kernel/result.ts';
import type { Person } from '../core/record/record.ts';
import type { SessionEvent } from '../core/run/event.ts';
import type { SessionRow, SessionStore, StoreProblem } from './store.ts';

const done = <T>(value: T): Promise<Result<T, StoreProblem>> => Promise.resolve(ok(value));

/** Makes a store that lives until the page closes, for tests and for browsers that refuse storage. */
export function memoryStore(): SessionStore {
  let person: Person | undefined;
  const rows = new Map<string, SessionRow>();
  const facts = new Map<string, SessionEvent[]>();
  const drafts = new Map<string, string>();
  const startingWith = (prefix: string) => [...drafts].filter(([key]) => key.startsWith(prefix));
  return {
    lasting: false,
    person: () => done(person),
    firstPerson: (candidate) => {
      person ??= candidate;
      return done(person);
    },
    setPerson: (next) => {
      person = next;
      return done(undefined);
    },
    create: (row) => {
      rows.set(row.id, row);
      return done(undefined);
    },
    append: (session, fact) => {
      const known = facts.get(session) ?? [];
      if (known.some((one) => one.seq === fact.seq)) {
        return Promise.resolve(err({ code: 'conflict', message: `fact ${fact.seq} is there` }));
      }
      facts.set(session, [...known, fact]);
      return done(undefined);
    },
    load: (session) => done([...(facts.get(session) ?? [])].sort((a, b) => a.seq - b.seq)),
    row: (session) => done(rows.get(session)),
    list: (owner) =>
      done(
        [...rows.values()]
          .filter((row) => row.person === owner)
          .sort((a, b) => a.startedAt - b.startedAt),
      ),
    settle: () => done(undefined),
    letGo: () => Promise.resolve(undefined),
    draft: (key) => done(drafts.get(key) ?? ''),
    setDraft: (key, text) => {
      drafts.set(key, text);
      return done(undefined);
    },
    drafts: (prefix) => done(Object.fromEntries(startingWith(prefix))),
    dropDrafts: (prefix) => {
      for (const [key] of startingWith(prefix)) drafts.delete(key);
      return done(undefined);
    },
    forget: (id) => {
      const gone = [...rows.values()].filter((row) => row.person === id).map((row) => row.id);
      for (const session of gone) {
        rows.delete(session);
        facts.delete(session);
      }
      for (const key of drafts.keys()) {
        if ([id, ...gone].some((name) => key.includes(name))) drafts.delete(key);
      }
      if (person?.id === id) person = undefined;
      return done(undefined);
    },
    clear: () => {
      person = undefined;
      rows.clear();
      facts.clear();
      drafts.clear();
      return done(undefined);
    },
  };
}
