import { expect, type Page, test } from '@playwright/test';
import { stored } from '../../access/leaving/stored.ts';
import { button, responses, toMyTurn, toTheRemark } from '../run.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const line = (page: Page, text: string) =>
  responses(page).getByRole('button').filter({ hasText: text });

test.use({ storageState: { cookies: [], origins: [] } }); // nobody was asked about the device yet

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Take the 4-minute tour' }).click();
  await toMyTurn(page);
});

/** Nothing of a run is kept, and nobody has been asked whether something may be. */
async function expectNothingKept(page: Page): Promise<void> {
  const { all, keys } = await stored(page);
  expect(all).not.toContain('first-steps');
  expect(keys).toEqual([]);
  await page.goto('/#/');
  await expect(heading(page, 'Pick a scene')).toBeVisible();
  await expect(button(page, 'Continue')).toHaveCount(0);
  await page.goto('/#/record');
  await expect(page.getByText('rosa', { exact: false })).toHaveCount(0);
}

test('the introduction is a scene of its own, and leads to the scenarios with nothing kept', async ({
  page,
}) => {
  await expect(page.getByText('Nothing here is scored or saved.')).toBeVisible();
  await line(page, 'What has it been like?').click();
  await toTheRemark(page);
  await expect(page.getByRole('region', { name: 'Feedback' })).toBeVisible();
  await button(page, 'Continue').click();
  await toMyTurn(page);
  await line(page, 'Tea, or coffee?').click();
  await toTheRemark(page);
  await button(page, 'Continue').click();
  await toMyTurn(page);
  await expect(page.getByText('blanks the screen at once', { exact: false })).toBeVisible();
  await line(page, 'I would like to start').click();
  await toTheRemark(page);
  await button(page, 'Continue').click();
  await expect(heading(page, 'That was the tour')).toBeFocused();
  await expect(button(page, 'Start')).toBeVisible(); // of the first scene
  await expectNothingKept(page);
});

test('it can be skipped at once, or for its summary', async ({ page }) => {
  await button(page, 'Skip the tour').click();
  await expect(heading(page, 'Pick a scene')).toBeVisible();
  await page.getByRole('link', { name: 'Take the 4-minute tour' }).click();
  await toMyTurn(page);
  await button(page, 'Pause').click();
  await button(page, 'Just read the summary').click();
  await button(page, 'Yes, read the summary').click();
  await expect(heading(page, 'The tour in short')).toBeFocused();
  await page.getByRole('link', { name: 'All scenes' }).click();
  await expect(heading(page, 'Pick a scene')).toBeVisible();
  await expectNothingKept(page);
});

test('it shows Rosa, offers all lines at once, and can be done again', async ({ page }) => {
  await expect(page.locator('.plate')).toBeVisible();
  await button(page, 'Show all lines at once').click();
  await expect(button(page, 'Show all lines at once')).toHaveCount(0);
  await line(page, 'day off').click();
  await toTheRemark(page);
  await button(page, 'Pause').click();
  await button(page, 'Just read the summary').click();
  await button(page, 'Yes, read the summary').click();
  await button(page, 'Do the tour again').click();
  await toMyTurn(page);
});
