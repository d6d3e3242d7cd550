import type { Page } from '@playwright/test';

/** What the browser keeps for the page: every name, and everything under it as one text. */
export interface Stored {
  readonly databases: readonly string[];
  readonly stores: readonly string[];
  readonly rows: { readonly [store: string]: number };
  readonly keys: readonly string[]; // of localStorage and sessionStorage
  readonly caches: readonly string[];
  readonly all: string;
}

/** Read all that is kept. The page must be one of ours. */
export const stored = (page: Page): Promise<Stored> => page.evaluate(readStored);

/** The same inside a page, of whatever browser. */
export async function readStored(): Promise<Stored> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const stores: string[] = [];
  const counts: { [store: string]: number } = {};
  const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
  for (const name of databases) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      stores.push(store);
      const rows = database.transaction(store).objectStore(store);
      const [names, values] = await Promise.all([answer(rows.getAllKeys()), answer(rows.getAll())]);
      counts[store] = values.length;
      kept.push([names, values]);
    }
    database.close();
  }
  return {
    databases,
    stores,
    rows: counts,
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    caches: await caches.keys(),
    all: JSON.stringify(kept),
  };
}
