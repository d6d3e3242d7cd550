import { ok, type Result } from '../core/result.ts';
import { memoryStore } from './memory.ts';
import type { SessionStore, StoreProblem } from './store.ts';

type Write = () => Promise<Result<void, StoreProblem>>;

/**
 * A store that also remembers for this visit what it could not keep, so that a run on a full or
 * refused storage can be played to its end and saved as a file. What waits is tried again, in
 * order, with the next write: a session never has a gap in what is kept.
 */
export function mirroredStore(lasting: SessionStore): SessionStore {
  const visit = memoryStore();
  let waiting: readonly Write[] = [];
  let work: Promise<Result<void, StoreProblem>> = Promise.resolve(ok(undefined));

  /** Write what waits, oldest first, until something does not fit. A conflict does not wait. */
  async function drain(): Promise<Result<void, StoreProblem>> {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const kept = await next();
      if (!kept.ok && kept.error.code !== 'conflict') return kept;
      waiting = waiting.slice(1);
      if (!kept.ok) return kept;
    }
    return ok(undefined);
  }

  /** Keep in both, unless another tab was there first. */
  async function both(keep: Write, remember: Write): Promise<Result<void, StoreProblem>> {
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
    setPerson: (person) =>
      both(
        () => lasting.setPerson(person),
        () => visit.setPerson(person),
      ),
    create: (row) =>
      both(
        () => lasting.create(row),
        () => visit.create(row),
      ),
    append: (session, fact) =>
      both(
        () => lasting.append(session, fact),
        () => visit.append(session, fact),
      ),
    load: async (session) => {
      const [kept, known] = [await lasting.load(session), await visit.load(session)];
      if (!kept.ok || !known.ok) return known;
      return known.value.length > kept.value.length ? known : kept;
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
      both(
        () => lasting.setDraft(key, text),
        () => visit.setDraft(key, text),
      ),
    drafts: async (prefix) => {
      const [kept, known] = [await lasting.drafts(prefix), await visit.drafts(prefix)];
      return ok({ ...(kept.ok && kept.value), ...(known.ok && known.value) });
    },
    dropDrafts: async (prefix) => {
      await visit.dropDrafts(prefix);
      return lasting.dropDrafts(prefix);
    },
    clear: async () => {
      waiting = [];
      await visit.clear();
      return lasting.clear();
    },
  };
}
