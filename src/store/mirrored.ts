import { ok, type Result } from '../core/kernel/result.ts';
import { memoryStore } from './memory.ts';
import type { SessionStore, StoreProblem } from './store.ts';

type Answered = Promise<Result<void, StoreProblem>>;

/** A write that has not been kept yet. */
interface Waiting {
  readonly write: () => Answered;
  readonly draft?: string; // the key, where it is a half-written text
}

const seqOf = (fact: unknown): number =>
  typeof fact === 'object' && fact !== null && 'seq' in fact ? Number(fact.seq) : -1;

/**
 * A store that also remembers for this visit what it could not keep, so that a run on a full or
 * refused storage can be played to its end and saved as a file. What waits is tried again, in
 * order, with the next write: a session never has a gap in what is kept.
 */
export function mirroredStore(lasting: SessionStore): SessionStore {
  const visit = memoryStore();
  let waiting: readonly Waiting[] = [];
  let work: Answered = Promise.resolve(ok(undefined));

  /** Write what waits, oldest first, until something does not fit. A conflict does not wait. */
  async function drain(): Answered {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const one = next;
      const kept = await one.write();
      if (!kept.ok && kept.error.code !== 'conflict') return kept;
      waiting = waiting.filter((other) => other !== one);
      if (!kept.ok) return kept;
    }
    return ok(undefined);
  }

  /** Keep in both, unless another tab was there first. */
  async function both(keep: Waiting, remember: () => Answered): Answered {
    work = work.then(() => {
      waiting = [...waiting, keep];
      return drain();
    });
    const kept = await work;
    if (kept.ok || kept.error.code !== 'conflict') await remember();
    return kept;
  }

  return {
    lasting: lasting.lasting,
    person: async () => {
      const [kept, known] = [await lasting.person(), await visit.person()];
      return known.ok && known.value !== undefined ? known : kept;
    },
    firstPerson: async (candidate) => {
      const kept = await lasting.firstPerson(candidate);
      return kept.ok ? kept : visit.firstPerson(candidate);
    },
    setPerson: (person) =>
      both({ write: () => lasting.setPerson(person) }, () => visit.setPerson(person)),
    create: (row) => both({ write: () => lasting.create(row) }, () => visit.create(row)),
    append: (session, fact) =>
      both({ write: () => lasting.append(session, fact) }, () => visit.append(session, fact)),
    load: async (session) => {
      const [kept, known] = [await lasting.load(session), await visit.load(session)];
      if (!kept.ok || !known.ok) return known;
      // This visit may have begun in the middle of a run: its facts go on where the kept ones end.
      const unkept = known.value.filter((fact) => seqOf(fact) >= kept.value.length);
      return ok([...kept.value, ...unkept]);
    },
    row: async (session) => {
      const [kept, known] = [await lasting.row(session), await visit.row(session)];
      return kept.ok && kept.value !== undefined ? kept : known;
    },
    list: async (person) => {
      const [kept, known] = [await lasting.list(person), await visit.list(person)];
      if (!kept.ok || !known.ok) return known;
      const only = known.value.filter((row) => !kept.value.some((one) => one.id === row.id));
      return ok([...kept.value, ...only].sort((a, b) => a.startedAt - b.startedAt));
    },
    settle: () => {
      work = work.then(drain);
      return work;
    },
    draft: async (key) => {
      const [kept, known] = [await lasting.draft(key), await visit.draft(key)];
      return known.ok && known.value !== '' ? known : kept;
    },
    setDraft: (key, text) =>
      both({ write: () => lasting.setDraft(key, text), draft: key }, () =>
        visit.setDraft(key, text),
      ),
    drafts: async (prefix) => {
      const [kept, known] = [await lasting.drafts(prefix), await visit.drafts(prefix)];
      return ok({ ...(kept.ok && kept.value), ...(known.ok && known.value) });
    },
    dropDrafts: async (prefix) => {
      work = work.then(() => {
        waiting = waiting.filter(({ draft }) => draft?.startsWith(prefix) !== true);
        return lasting.dropDrafts(prefix);
      });
      const dropped = await work;
      await visit.dropDrafts(prefix); // after a write that was under way has been remembered
      return dropped;
    },
    forget: async (person) => {
      work = work.then(() => lasting.forget(person));
      const forgotten = await work;
      await visit.forget(person);
      return forgotten;
    },
    clear: async () => {
      work = work.then(() => {
        waiting = [];
        return lasting.clear();
      });
      const cleared = await work;
      await visit.clear();
      return cleared;
    },
  };
}
