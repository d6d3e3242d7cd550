import { expect, test } from 'vitest';
import { readSession, readSessions } from '../../../src/app/run/library.ts';
import { err, ok } from '../../../src/core/kernel/result.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { type Trouble, troubleText } from '../../../src/ui/trouble/trouble.ts';
import { contentOf } from '../../content.ts';
import { begin, PRACTICE } from '../../session/drive.ts';

const row = (id: string) => ({
  id,
  person: 'me',
  scenario: 'platform-four',
  startedAt: 0,
  imported: false,
});

async function stored() {
  const store = memoryStore();
  for (const id of ['whole', 'damaged']) await store.create(row(id));
  for (const fact of begin(contentOf('platform-four'), PRACTICE).log.facts())
    await store.append('whole', fact);
  await store.append('damaged', { seq: 0, at: 0, type: 'paused' });
  return store;
}

const broken = async () => err({ code: 'failed', message: 'no disk' } as const);

test('runs that cannot be read are counted beside those that can', async () => {
  const told: Trouble[] = [];
  const runs = await readSessions(await stored(), 'me', (trouble) => told.push(trouble));
  expect(runs.map((run) => run.row.id)).toEqual(['whole']);
  expect(told).toEqual([{ code: 'some-unread', count: 1 }]);
});

test('a storage that cannot be read is said, and not taken for empty', async () => {
  const told: Trouble[] = [];
  const store = { ...(await stored()), list: broken };
  expect(await readSessions(store, 'me', (trouble) => told.push(trouble))).toEqual([]);
  expect(told.map(troubleText)).toEqual([
    'What this browser keeps could not be read: no disk. Load the page again.',
  ]);
});

test('where a run cannot be read, the page does not say that it could not be saved', async () => {
  const unread = { ok: false, error: { code: 'unread', message: 'no disk' } };
  const store = await stored();
  expect(await readSession({ ...store, row: broken }, 'whole', 'me')).toEqual(unread);
  expect(await readSession({ ...store, load: broken }, 'whole', 'me')).toEqual(unread);
  expect(await readSession({ ...store, row: async () => ok(undefined) }, 'whole', 'me')).toEqual(
    err({ code: 'no-session' }),
  );
});
