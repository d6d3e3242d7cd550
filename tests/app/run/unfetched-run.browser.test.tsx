import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PlayRun } from '../../../src/app/run/play/play-run.tsx';
import type { Desk } from '../../../src/app/shell/desk.ts';
import { ok } from '../../../src/core/kernel/result.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import type { SessionStore } from '../../../src/store/store.ts';
import { DEFAULT_SETTINGS } from '../../../src/ui/settings.ts';
import { expectAccessible, lookAs, show } from '../../ui/axe.ts';
import { bar } from '../../ui/pages.ts';

beforeEach(() => lookAs('light', 1280));

function deskWith(store: SessionStore): Desk {
  const visit = { store, person: { id: 'me', pseudonym: 'Wren' }, use: 'own', trouble: undefined };
  return {
    visit,
    settings: DEFAULT_SETTINGS,
    bar: bar(),
    leaveOnly: bar(),
    footLinks: [],
  } as never;
}

test('a run of which something could not be fetched says so, and is tried again when asked', async () => {
  let offline = true;
  const store: SessionStore = {
    ...memoryStore(),
    row: () =>
      offline ? Promise.reject(new TypeError('no network')) : Promise.resolve(ok(undefined)),
  };
  const root = show(<PlayRun desk={deskWith(store)} session="run" />);
  await expect.element(page.getByText('This could not be fetched.')).toBeVisible();
  await expectAccessible(root);
  offline = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('There is no run of this name')).toBeVisible();
});
