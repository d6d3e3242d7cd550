import { ok } from '../core/kernel/result.ts';
import type { SessionRow, SessionStore } from './store.ts';

/**
 * A store in which only the sessions of one scenario are found, but for those that are hidden. It
 * keeps as before, and forgets and clears all that the store holds.
 */
export function narrowedStore(
  store: SessionStore,
  scenario: string,
  hidden: ReadonlySet<string>,
): SessionStore {
  const isShown = (row: SessionRow): boolean => row.scenario === scenario && !hidden.has(row.id);
  return {
    ...store,
    row: async (session) => {
      const found = await store.row(session);
      return found.ok && found.value !== undefined && !isShown(found.value) ? ok(undefined) : found;
    },
    list: async (person) => {
      const rows = await store.list(person);
      return rows.ok ? ok(rows.value.filter(isShown)) : rows;
    },
  };
}
