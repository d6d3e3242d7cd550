import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDrafts } from '../../../src/app/run/play/draft-memory.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import type { SessionStore, StoreProblem } from '../../../src/store/store.ts';

const problem = { code: 'failed', message: 'no disk' } as const satisfies StoreProblem;
const refuse = () => Promise.resolve({ ok: false, error: problem } as const);

/** As much of the browser's storage of texts as drafts use. */
class Texts {
  getItem(name: string): string | null {
    return Object.hasOwn(this, name) ? String(Reflect.get(this, name)) : null;
  }
  setItem(name: string, text: string): void {
    Reflect.set(this, name, text);
  }
  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

const told: StoreProblem[] = [];
const open = (store: SessionStore) => openDrafts(store, 'run', (one) => void told.push(one));

let texts: Texts;
beforeEach(() => {
  texts = new Texts();
  told.length = 0;
  vi.stubGlobal('localStorage', texts);
  vi.stubGlobal('sessionStorage', new Texts());
});
afterEach(() => vi.unstubAllGlobals());

test('what was typed is there after a reload that came before the store answered', async () => {
  const store = memoryStore();
  const stuck: SessionStore = { ...store, setDraft: () => new Promise(() => {}) };
  (await open(stuck)).set('reply/three', 'Complicated h');
  const again = await open(store);
  expect(again.get('reply/three')).toBe('Complicated h');
  expect(await store.draft('run/reply/three')).toEqual({ ok: true, value: 'Complicated h' });
  await vi.waitFor(() => expect(Object.keys(texts)).toEqual([]));
});

test('the newest text stays until the store has taken it, and nothing stays after that', async () => {
  const store = memoryStore();
  const drafts = await open(store);
  drafts.set('note', 'a');
  drafts.set('note', 'ab');
  expect(Object.values(texts)).toEqual(['ab']);
  await vi.waitFor(() => expect(Object.keys(texts)).toEqual([]));
  expect((await open(store)).get('note')).toBe('ab');
});

test('a text that the store refuses is told of, and there after a reload', async () => {
  const drafts = await open({ ...memoryStore(), setDraft: refuse });
  drafts.set('note', 'kept all the same');
  await vi.waitFor(() => expect(told).toEqual([problem]));
  expect((await open(memoryStore())).get('note')).toBe('kept all the same');
});

test('drafts that cannot be read are told of', async () => {
  expect((await open({ ...memoryStore(), drafts: refuse })).get('note')).toBe('');
  expect(told).toEqual([problem]);
});

test('leaving forgets them wherever they are', async () => {
  const drafts = await open({ ...memoryStore(), setDraft: refuse });
  drafts.set('note', 'not for the next person');
  await drafts.drop();
  expect(Object.keys(texts)).toEqual([]);
  expect(drafts.get('note')).toBe('');
});
