import { expect, type Page, test } from '@playwright/test';
import {
  atMoment,
  button,
  conversation,
  fixTheDraw,
  play,
  response,
  responses,
  showLines,
  start,
  wordsOnly,
} from '../run.ts';
import { keptRuns, untilKept } from './browser-store.ts';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto('/');
  await start(page);
  await play(page, ['two-benches']);
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
  await button(other, 'Not you? Start fresh').click();
  await button(other, 'Delete').click();
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

test('without locks the tab that writes too late says so, and goes on where the other one is', async ({
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined });
  });
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const tab of [first, second]) {
    await tab.goto('/');
    await button(tab, 'Continue').click();
    await expect(atMoment(tab, 2)).toBeVisible();
  }
  await play(first, ['fair-question', 'one-bus', 'wait']);
  await untilKept(first, 'faced');
  await showLines(second);
  await response(second, 'fair-question').click();
  await expect(second.getByText('This run now goes on in another tab.')).toBeVisible();
  await button(second, 'Go on here').click();
  await expect(atMoment(second, 4)).toBeVisible();
});

test('the debrief of an open run leads back to where it stopped', async ({ page }) => {
  const session = page.url().split('/').at(-1) ?? '';
  await page.goto(`/#/debrief/${session}`);
  await expect(page.getByText('This is how it stands so far.')).toBeVisible();
  await button(page, 'Continue this run').click();
  await expect(atMoment(page, 2)).toBeVisible();
});
