import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { beginRun } from '../../../src/app/run/begin/begin-run.ts';
import { PlayRun } from '../../../src/app/run/play/play-run.tsx';
import type { Desk } from '../../../src/app/shell/desk.ts';
import type { Visit } from '../../../src/app/shell/visit.ts';
import { ok } from '../../../src/core/kernel/result.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { DEFAULT_SETTINGS } from '../../../src/ui/settings.ts';
import { lookAs, show } from '../../ui/axe.ts';
import { bar } from '../../ui/pages.ts';

beforeEach(() => lookAs('light', 1280));

/** A run on the page whose next fact another tab has left no place for; `gone`: it deleted the run. */
async function playOvertaken(gone: boolean): Promise<void> {
  const store = memoryStore();
  const conflict = { ok: false, error: { code: 'conflict', message: '' } } as const;
  const visit: Visit = {
    store: { ...store },
    person: { id: 'me', pseudonym: 'Wren' },
    use: 'own',
    trouble: undefined,
  };
  const begun = await beginRun(visit, 'platform-four', 'practice', false);
  if (!begun.ok) throw new Error(begun.error.code);
  const desk = {
    visit,
    settings: { ...DEFAULT_SETTINGS, stage: false, pace: 'instant' },
    bar: bar(),
    leaveOnly: bar(),
    footLinks: [],
    device: {},
  } as never as Desk;
  show(<PlayRun desk={desk} session={begun.value} />);
  const reply = page.getByRole('button', { name: /drop-in van/ });
  await expect.element(reply).toBeVisible();
  Object.assign(visit.store, {
    append: () => Promise.resolve(conflict),
    ...(gone && { load: () => Promise.resolve(ok([])) }),
  });
  await reply.click();
}

test('a run that another tab has continued says that it goes on there', async () => {
  await playOvertaken(false);
  await expect.element(page.getByText('This run now goes on in another tab.')).toBeVisible();
});

test('a run that another tab has deleted says that it is gone, and not that nothing is lost', async () => {
  await playOvertaken(true);
  await expect.element(page.getByText('It may have been deleted.')).toBeVisible();
  expect(page.getByText(/lost/).query()).toBe(null);
  expect(
    page
      .getByRole('button')
      .elements()
      .map((one) => one.textContent),
  ).toContain('To the start page');
});
