import { ok, type Result } from '../core/result.ts';
import { memoryStore } from './memory.ts';
import type { SessionStore, StoreProblem } from './store.ts';

/**
 * A store that also remembers for this visit what it could not keep, so that a run on a full or
 * refused storage can be played to its end and saved as a file. Problems are still reported.
 */
export function mirroredStore(lasting: SessionStore): SessionStore {
  const visit = memoryStore();

  /** Keep in both, unless another tab was there first. */
  async function both(
    keep: Promise<Result<void, StoreProblem>>,
    remember: () => Promise<unknown>,
  ): Promise<Result<void, StoreProblem>> {
    const kept = await keep;
    if (kept.ok || kept.error.code !== 'conflict') await remember();
    return kept;
  }

  return {
    lasting: lasting.lasting,
    person: async () => {
      const [kept, known] = [await lasting.person(), await visit.person()];
      if (!kept.ok) return known;
      return kept.value === undefined ? known : kept;
    },
    setPerson: (person) => both(lasting.setPerson(person), () => visit.setPerson(person)),
    create: (row) => both(lasting.create(row), () => visit.create(row)),
    append: (session, fact) =>
      both(lasting.append(session, fact), () => visit.append(session, fact)),
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
    draft: async (key) => {
      const [kept, known] = [await lasting.draft(key), await visit.draft(key)];
      return known.ok && known.value !== '' ? known : kept;
    },
    setDraft: (key, text) => both(lasting.setDraft(key, text), () => visit.setDraft(key, text)),
    drafts: async (prefix) => {
      const [kept, known] = [await lasting.drafts(prefix), await visit.drafts(prefix)];
      return ok({ ...(kept.ok && kept.value), ...(known.ok && known.value) });
    },
    dropDrafts: (prefix) => both(lasting.dropDrafts(prefix), () => visit.dropDrafts(prefix)),
    clear: () => both(lasting.clear(), () => visit.clear()),
  };
}
