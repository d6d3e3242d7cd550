import { ok, type Result } from '../core/kernel/result.ts';
import type { SessionEvent } from '../core/run/event.ts';
import { memoryStore } from './memory.ts';
import type { SessionStore, StoreProblem } from './store.ts';
import { openWriteQueue, type QueuedWrite } from './write-queue.ts';

type Answered = Promise<Result<void, StoreProblem>>;

const seqOf = (fact: unknown): number =>
  typeof fact === 'object' && fact !== null && 'seq' in fact ? Number(fact.seq) : -1;

/**
 * Wraps a lasting store and keeps in memory what it could not write, so that a run on full or refused storage can be
 * finished and saved as a file. Failed writes are retried in order with the next write, so stored sessions never have
 * gaps; of a draft only the newest text waits. What cannot be read is an error, unless memory holds all of it.
 */
export function mirroredStore(lasting: SessionStore): SessionStore {
  const visit = memoryStore();
  const queue = openWriteQueue();

  let released = false; // the lasting store is written to no more

  /** Writes to both stores, unless another tab wrote first. */
  async function both(write: QueuedWrite, remember: () => Answered): Answered {
    const kept = released ? ok(undefined) : await queue.add(write);
    if (kept.ok || kept.error.code !== 'conflict') await remember();
    return kept;
  }

  /** Copies the stored part of a run into memory once its facts wait, so that memory holds all of the run. */
  async function holdWhole(session: string): Promise<void> {
    const held = await visit.load(session);
    if (held.ok && seqOf(held.value[0]) === 0) return;
    const [row, facts] = [await lasting.row(session), await lasting.load(session)];
    if (!row.ok || row.value === undefined || !facts.ok) return;
    await visit.create(row.value);
    for (const fact of facts.value) await visit.append(session, fact as SessionEvent); // those it has stay
  }

  /** Returns the ids of a person and their sessions. */
  async function namesOf(person: string): Promise<readonly string[]> {
    const lists = [await lasting.list(person), await visit.list(person)];
    return [person, ...lists.flatMap((rows) => (rows.ok ? rows.value.map(({ id }) => id) : []))];
  }

  return {
    lasting: lasting.lasting,
    person: async () => {
      const [kept, known] = [await lasting.person(), await visit.person()];
      return known.ok && known.value !== undefined ? known : kept;
    },
    firstPerson: async (candidate) => {
      const kept = await lasting.firstPerson(candidate);
      if (kept.ok) return kept;
      const known = await visit.firstPerson(candidate);
      if (!known.ok) return known;
      const write = async () => {
        const stored = await lasting.firstPerson(known.value);
        return stored.ok ? ok(undefined) : stored;
      };
      queue.addFirst({ write, names: [known.value.id] }); // else runs stored later would be nobody's
      return known;
    },
    setPerson: (person) =>
      both({ write: () => lasting.setPerson(person), names: [person.id] }, () =>
        visit.setPerson(person),
      ),
    create: (row) =>
      both({ write: () => lasting.create(row), names: [row.person, row.id] }, () =>
        visit.create(row),
      ),
    append: async (session, event) => {
      const kept = await both(
        {
          write: () => lasting.append(session, event),
          names: [session],
          fact: { session, event },
        },
        () => visit.append(session, event),
      );
      if (queue.facts(session).length > 0) await holdWhole(session);
      return kept;
    },
    load: async (session) => {
      if (queue.facts(session).length > 0) await queue.settle();
      const unkept = queue.facts(session);
      const kept = await lasting.load(session);
      if (kept.ok) {
        return ok([...kept.value, ...unkept.filter(({ seq }) => seq >= kept.value.length)]);
      }
      const known = await visit.load(session);
      return known.ok && seqOf(known.value[0]) === 0 ? known : kept;
    },
    row: async (session) => {
      const [kept, known] = [await lasting.row(session), await visit.row(session)];
      if (kept.ok && kept.value !== undefined) return kept;
      return known.ok && known.value === undefined ? kept : known;
    },
    list: async (person) => {
      const [kept, known] = [await lasting.list(person), await visit.list(person)];
      if (!kept.ok) return kept;
      if (!known.ok) return known;
      const only = known.value.filter((row) => !kept.value.some((one) => one.id === row.id));
      return ok([...kept.value, ...only].sort((a, b) => a.startedAt - b.startedAt));
    },
    settle: queue.settle,
    letGo: async () => {
      let waited = false;
      await queue.run(async () => {
        waited = queue.holdsFacts();
        released = true;
        queue.drop(() => true);
        return ok(undefined);
      });
      return waited ? visit : undefined;
    },
    draft: async (key) => {
      const known = await visit.drafts(key);
      const text = known.ok ? known.value[key] : undefined;
      return text === undefined ? lasting.draft(key) : ok(text);
    },
    setDraft: (key, text) =>
      both({ write: () => lasting.setDraft(key, text), names: [key], draft: key }, () =>
        visit.setDraft(key, text),
      ),
    drafts: async (prefix) => {
      const [kept, known] = [await lasting.drafts(prefix), await visit.drafts(prefix)];
      if (!kept.ok) return kept;
      return known.ok ? ok({ ...kept.value, ...known.value }) : known;
    },
    dropDrafts: async (prefix) => {
      const dropped = await queue.run(() => {
        queue.drop(({ draft }) => draft?.startsWith(prefix) === true);
        return lasting.dropDrafts(prefix);
      });
      await visit.dropDrafts(prefix); // after a write in progress has reached memory
      return dropped;
    },
    forget: async (person) => {
      const forgotten = await queue.run(async () => {
        const gone = await namesOf(person);
        const done = await lasting.forget(person);
        const isGone = ({ names }: QueuedWrite) =>
          names.some((name) => gone.some((one) => name.includes(one)));
        if (done.ok) queue.drop(isGone); // else it would come back once there is room
        return done;
      });
      if (forgotten.ok) await visit.forget(person); // else memory may hold what is stored nowhere
      return forgotten;
    },
    clear: async () => {
      const cleared = await queue.run(() => {
        queue.drop(() => true);
        return lasting.clear();
      });
      await visit.clear();
      return cleared;
    },
  };
}
