import { expect, test } from 'vitest';
import type { FirstTry } from '../../src/core/practice/first-try.ts';
import { carryOver } from '../../src/store/carry-over.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { mirroredStore } from '../../src/store/mirrored.ts';
import { practiceStore } from '../../src/store/practice.ts';
import type { SessionStore } from '../../src/store/store.ts';
import { row } from './store-fixture.ts';

const tryOn = (day: number): FirstTry => ({
  day,
  kind: 'door',
  moment: 'platform-four/door-1',
  by: 'typed',
  result: 'strong',
  reader: '8',
});

const kept = async (store: SessionStore, person = 'me') => {
  const read = await practiceStore(store, person).load();
  return read.ok ? read.value : undefined;
};

test('first tries come back in the order given, and runs know nothing of them', async () => {
  const store = memoryStore();
  await store.create(row('a', 'me', 1));
  const practice = practiceStore(store, 'me');
  for (let at = 0; at < 12; at += 1) await practice.keep(tryOn(at), at, `id${9 - (at % 9)}`);
  expect((await kept(store))?.tries.map(({ day }) => day)).toEqual([...Array(12).keys()]);
  expect(await store.load('a')).toEqual({ ok: true, value: [] });
  expect((await kept(store, 'somebody else'))?.tries).toEqual([]);
});

test('a second tab adds to them, and replaces none', async () => {
  const store = memoryStore();
  await practiceStore(store, 'me').keep(tryOn(1), 0, 'one');
  await practiceStore(store, 'me').keep(tryOn(1), 0, 'two'); // it had not seen the first
  expect((await kept(store))?.tries).toHaveLength(2);
});

test('full storage says so, and they last for the visit', async () => {
  const full: SessionStore = {
    ...memoryStore(),
    lasting: true,
    setDraft: () => Promise.resolve({ ok: false, error: { code: 'full', message: 'no room' } }),
  };
  const store = mirroredStore(full);
  const answer = await practiceStore(store, 'me').keep(tryOn(1), 0, 'one');
  expect(answer).toMatchObject({ ok: false, error: { code: 'full' } });
  expect((await kept(store))?.tries).toEqual([tryOn(1)]);
  expect((await kept(full))?.tries).toEqual([]);
});

test('they go with their person: moved with the device’s use, forgotten, deleted', async () => {
  const [from, to] = [memoryStore(), memoryStore()];
  const me = { id: 'me', pseudonym: 'Wren' };
  await practiceStore(from, 'me').keep(tryOn(1), 0, 'one');
  await practiceStore(from, 'me').holdBack();
  await carryOver(from, to, me);
  expect(await kept(from)).toEqual({ tries: [], holdsBack: false });
  expect(await kept(to)).toEqual({ tries: [tryOn(1)], holdsBack: true });
  await to.clear();
  expect(await kept(to)).toEqual({ tries: [], holdsBack: false });
});

test('one that is damaged is left out, and the others stay', async () => {
  const store = memoryStore();
  await store.setDraft('practice/me/000000 a', '{"day":1}');
  await practiceStore(store, 'me').keep(tryOn(2), 1, 'b');
  expect((await kept(store))?.tries).toEqual([tryOn(2)]);
});

test('their own button deletes them and what an evaluator’s link asked for, and nothing else', async () => {
  const store = memoryStore();
  await store.setDraft('a/note', 'half');
  await practiceStore(store, 'me').keep(tryOn(1), 0, 'one');
  await practiceStore(store, 'me').drop();
  expect(await store.drafts('')).toEqual({ ok: true, value: { 'a/note': 'half' } });
});
