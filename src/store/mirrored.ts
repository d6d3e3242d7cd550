import { ok, type Result } from '../core/kernel/result.ts';
import { memoryStore } from './memory.ts';
import type { SessionStore, StoreProblem } from './store.ts';

type Answered = Promise<Result<void, StoreProblem>>;

/** A write that has not succeeded yet. */
interface Waiting {
  readonly write: () => Answered;
  readonly draft?: string; // the key, if it is a draft
}

const seqOf = (fact: unknown): number =>
  typeof fact === 'object' && fact !== null && 'seq' in fact ? Number(fact.seq) : -1;

/**
 * Wraps a lasting store and keeps in memory what it could not write, so that a run on full or refused storage can be
 * finished and saved as a file. Failed writes are retried in order with the next write, so stored sessions never have
 * gaps; of a draft only the newest text waits.
 */
export function mirroredStore(lasting: SessionStore): SessionStore {
  const visit = memoryStore();
  let waiting: readonly Waiting[] = [];
  let work: Answered = Promise.resolve(ok(undefined));

  /** Retries queued writes, oldest first, until one fails. A conflict is dropped from the queue and returned. */
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

  /** Writes to both stores, unless another tab wrote first. */
  async function both(keep: Waiting, remember: () => Answered): Answered {
    work = work.then(() => {
      const older = ({ draft }: Waiting) => draft !== undefined && draft === keep.draft;
      waiting = [...waiting.filter((one) => !older(one)), keep];
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
      // This visit may have started in the middle of a run: its facts continue the stored ones.
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
      await visit.dropDrafts(prefix); // after a write in progress has reached memory
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
