import { ok } from '../core/kernel/result.ts';
import type { SessionRow, SessionStore } from './store.ts';

/**
 * Wraps a store so that only sessions of one scenario are found, except hidden ones. Writing, forgetting and clearing
 * still act on the whole store.
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
