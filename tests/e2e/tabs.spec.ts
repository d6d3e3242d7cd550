import { expect, type Page, test } from '@playwright/test';
import { keptRuns, untilKept } from './browser-store.ts';
import { button, conversation, fixTheDraw, play, responses, start, wordsOnly } from './run.ts';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto('/');
  await start(page);
  await play(page, ['free-bench']);
  await untilKept(page, 'faced');
});

async function deleteEverything(page: Page): Promise<void> {
  await page.goto('/#/settings');
  await button(page, 'Delete everything on this device').click();
  await button(page, 'Delete everything').click();
}

test('what one tab deletes is gone from the others, also in the middle of a run', async ({
  page,
}) => {
  const other = await page.context().newPage();
  await deleteEverything(other);
  await expect(other.getByText('Everything that was kept here is gone.')).toBeVisible();
  await expect(page.getByText('There is no run of this name on this device.')).toBeVisible();
  await expect(conversation(page)).toHaveCount(0);
  expect(await keptRuns(page)).toEqual([[], []]);
});

test('a new person in one tab is the one in the others too', async ({ page }) => {
  const other = await page.context().newPage();
  await other.goto('/');
  await other.getByText('Someone else is training').click();
  await button(other, 'Start as a new person').click();
  await expect(button(other, 'Continue')).toHaveCount(0);
  await expect(page.getByText('There is no run of this name on this device.')).toBeVisible();
  await expect(responses(page)).toHaveCount(0);
});

test('where the browser refuses to delete, that is said', async ({ page }) => {
  await page.evaluate(() => {
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('no', 'InvalidStateError');
    };
  });
  await deleteEverything(page);
  await expect(
    page.getByText('Not everything could be deleted: the browser refused.'),
  ).toBeVisible();
});
