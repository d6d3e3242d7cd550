import { expect, test } from '@playwright/test';
import { atMoment, button, fixTheDraw, openCard, responses, start, wordsOnly } from '../run.ts';
import { keptRuns } from './browser-store.ts';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto('/');
});

test('a double click on “Start” begins one run', async ({ page }) => {
  await openCard(page);
  await button(page, 'Start').dblclick();
  await expect(responses(page)).toBeVisible();
  const [sessions] = (await keptRuns(page)) as [unknown[], unknown[]];
  expect(sessions).toHaveLength(1);
});

test('a double click on a line says it and goes no further, and one on “Continue” says nothing of the next moment', async ({
  page,
}) => {
  await start(page);
  await responses(page).getByRole('button').first().dblclick();
  await expect(button(page, 'Continue')).toBeVisible();
  await expect(atMoment(page, 1)).toBeVisible();
  await button(page, 'Continue').click();
  const line = responses(page).getByRole('button').first();
  await expect(line).toBeVisible();
  await line.dispatchEvent('click', { detail: 2 }); // the second click, where a line stands by now
  await expect(atMoment(page, 2)).toBeVisible();
  await expect(button(page, 'Continue')).toHaveCount(0);
  await expect(responses(page)).toBeVisible();
});
