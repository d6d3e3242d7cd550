import { expect, type Page } from '@playwright/test';
import type { SessionEvent } from '../../../src/core/run/event.ts';
import type { SessionRow } from '../../../src/store/store.ts';

type Store = 'sessions' | 'facts' | 'drafts' | 'person';

/** Everything in one store of this browser, with its keys, as plain JSON. */
function read(page: Page, store: Store): Promise<readonly { key: unknown; value: unknown }[]> {
  return page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('training-module'));
    const rows = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
    database.close();
    return keys.map((key, index) => ({ key, value: values[index] as unknown }));
  }, store);
}

/** All runs and facts this browser keeps. */
export const keptRuns = async (page: Page): Promise<unknown> => [
  await read(page, 'sessions'),
  await read(page, 'facts'),
];

/** The id of the run begun last that this browser keeps. */
async function lastRun(page: Page): Promise<string> {
  const runs = (await read(page, 'sessions')).map(({ value }) => value as SessionRow);
  return runs.toSorted((a, b) => b.startedAt - a.startedAt)[0]?.id ?? '';
}

/** The facts of the run begun last that this browser keeps. */
export async function factsOfLast(page: Page): Promise<readonly SessionEvent[]> {
  const last = await lastRun(page);
  return (await read(page, 'facts'))
    .filter(({ key }) => (key as readonly [string, number])[0] === last)
    .map(({ value }) => value as SessionEvent);
}

/** Adds facts to the run begun last that this browser keeps. */
export async function addFacts(page: Page, facts: readonly SessionEvent[]): Promise<void> {
  await page.evaluate(
    async ({ run, added }) => {
      const opening = indexedDB.open('training-module');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction('facts', 'readwrite');
      const done = new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = reject;
      });
      for (const fact of added) writing.objectStore('facts').add(fact, [run, fact.seq]);
      await done;
      database.close();
    },
    { run: await lastRun(page), added: facts },
  );
}

/** Wait until the last fact of the only run here is one of this type. */
export async function untilKept(page: Page, type: string): Promise<void> {
  const last = async () =>
    (await read(page, 'facts')).map(({ value }) => (value as { type: string }).type).at(-1);
  await expect.poll(last).toBe(type);
}

/** How many facts of this type are kept here. */
export const countKept = async (page: Page, type: string): Promise<number> =>
  (await read(page, 'facts')).filter(({ value }) => (value as { type: string }).type === type)
    .length;

/** Wait until a half-written text is kept. */
export async function untilDraft(page: Page, text: string): Promise<void> {
  const texts = async () => (await read(page, 'drafts')).map(({ value }) => value);
  await expect.poll(texts).toContain(text);
}

/** Wait until the place within a passage is kept: how many presses past its first line. */
export async function untilLine(page: Page, at: number): Promise<void> {
  const places = async () =>
    (await read(page, 'drafts'))
      .filter(({ key }) => String(key).endsWith('/lines'))
      .map(({ value }) => Number(String(value).split(' ')[1]));
  await expect.poll(places).toContain(at);
}

/** Have the only run here be one of another version of the story, as after an update of the game. */
export const setStoryVersion = (page: Page, hash: string): Promise<void> =>
  page.evaluate(async (other) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('training-module'));
    const facts = database.transaction('facts', 'readwrite').objectStore('facts');
    const [key] = await done(facts.getAllKeys());
    const [began] = (await done(facts.getAll())) as { scenario: { hash: string } }[];
    if (key === undefined || began === undefined) throw new Error('there is no run here');
    await done(facts.put({ ...began, scenario: { ...began.scenario, hash: other } }, key));
    database.close();
  }, hash);
