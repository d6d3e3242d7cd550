import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { LmsLink } from '../../../src/app/lms/link.ts';
import { changeUse, type Visit } from '../../../src/app/shell/visit.ts';
import { browserStore } from '../../../src/store/browser.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { narrowedStore } from '../../../src/store/narrowed.ts';

const row = (id: string, person: string, scenario: string) => ({
  id,
  person,
  scenario,
  startedAt: 1,
  imported: false,
});

const lms = {
  narrow: (store) => narrowedStore(store, 'platform-four', new Set()),
} as LmsLink;

test('a learner who has this browser keep things stays who they are, and is not somebody known here', async () => {
  const browser = await browserStore();
  if (!browser.ok) throw new Error(browser.error.message);
  await browser.value.setPerson({ id: 'lms-ann', pseudonym: 'Ann' });
  await browser.value.create(row('of-ann', 'lms-ann', 'platform-four'));

  const whole = memoryStore();
  const person = { id: 'nameless', pseudonym: 'Wren' };
  await whole.create(row('mine', 'nameless', 'platform-four'));
  const visit: Visit = {
    store: lms.narrow(whole),
    whole,
    person,
    use: 'shared',
    trouble: undefined,
    lms,
  };
  const own = await changeUse(visit, 'own');
  expect(own.person).toEqual(person);
  expect(await own.store.list('nameless')).toMatchObject({ value: [{ id: 'mine' }] });
  expect(await own.store.list('lms-ann')).toMatchObject({ value: [{ id: 'of-ann' }] });
});

test('what a unit does not show comes along too, and is not lost', async () => {
  const whole = memoryStore();
  const person = { id: 'lms-bea', pseudonym: 'Bea' };
  await whole.create(row('shown', 'lms-bea', 'platform-four'));
  await whole.create(row('of another unit', 'lms-bea', 'the-book'));
  const visit: Visit = {
    store: lms.narrow(whole),
    whole,
    person,
    use: 'own',
    trouble: undefined,
    lms,
  };
  const shared = await changeUse(visit, 'shared');
  expect(await shared.store.list('lms-bea')).toMatchObject({ value: [{ id: 'shown' }] });
  const all = await shared.whole?.list('lms-bea');
  expect(all?.ok && all.value.map(({ id }) => id).toSorted()).toEqual(['of another unit', 'shown']);
});
