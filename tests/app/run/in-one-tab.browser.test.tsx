import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { InOneTab } from '../../../src/app/run/play/in-one-tab.tsx';
import { expectAccessible, lookAs, show } from '../../ui/axe.ts';

beforeEach(() => lookAs('light', 1280));

const studio = () => (
  <InOneTab session="studio" title="Studio" elsewhere="It is open in another tab.">
    <main>
      <h1>Your draft</h1>
    </main>
  </InOneTab>
);

/** What another tab has: the lock, until it is closed. */
function otherTab(): () => void {
  let close = (): void => {};
  void navigator.locks.request(
    'training-module.studio',
    () =>
      new Promise<void>((resolve) => {
        close = resolve;
      }),
  );
  return () => close();
}

test('a second tab says where the page is open, and shows nothing that could be written over', async () => {
  const close = otherTab();
  const root = show(studio());
  await expect.element(page.getByText('It is open in another tab.')).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Studio');
  expect(page.getByText('Your draft').query()).toBe(null);
  await expectAccessible(root);
  close();
});

test('the only tab has it', async () => {
  show(studio());
  await expect.element(page.getByRole('heading', { name: 'Your draft' })).toBeVisible();
});
