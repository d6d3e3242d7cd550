import { expect, type Page, test } from '@playwright/test';
import { tabTo } from '../keys.ts';
import { button, fixTheDraw, openCard, responses, start, toMyTurn, wordsOnly } from '../run.ts';

const SETTINGS_CODE = '**/built/settings-page-*.js';
const STORY_CODE = '**/built/begin-run-*.js';

const arrived = (page: Page) => page.getByRole('heading', { name: 'Settings', exact: true });

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
});

test('a page that cannot be fetched says so, keeps the way out, and can be tried again', async ({
  page,
}) => {
  await page.route(SETTINGS_CODE, (route) => route.abort());
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'This page did not arrive' })).toBeVisible();
  await expect(page).toHaveTitle(/^Training module/);
  await tabTo(page, button(page, 'Leave now'));
  await page.unroute(SETTINGS_CODE);
  await button(page, 'Try again').click();
  await expect(arrived(page)).toBeVisible();
});

test('a run that cannot be fetched is said on the page, and starts once it can', async ({
  page,
}) => {
  await page.route(STORY_CODE, (route) => route.abort());
  await page.goto('/');
  await openCard(page);
  await button(page, 'Start').click();
  await expect(page.getByRole('status').filter({ hasText: /try again/i })).toBeVisible();
  await page.unroute(STORY_CODE);
  // Where the browser keeps a failed import failed, the page loads anew first.
  const anew = page.waitForEvent('load').then(() => true);
  const begun = toMyTurn(page).then(() => false);
  await button(page, 'Start').click();
  if (await Promise.race([anew, begun])) await start(page);
  await expect(responses(page)).toBeVisible();
});
