import { expect, test } from '@playwright/test';
import { debriefByFacts } from '../by-facts.ts';
import { withMoment } from '../responses.ts';
import { button, fixTheDraw, wordsOnly } from '../run.ts';

const SLIP = withMoment(3, 'part-of-it'); // a closed question

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto('/');
});

test('after practice with a slip the debrief offers that moment, and it comes first', async ({
  page,
}) => {
  await debriefByFacts(page, 'Practice', SLIP);
  await page.getByRole('link', { name: 'Practice the moment you slipped on' }).click();
  await button(page, 'Begin').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Eli' })).toBeVisible();
  await expect(page.getByText('It’s complicated.')).toBeVisible();
});

test('after an assessment it does not', async ({ page }) => {
  await debriefByFacts(page, 'Assessment', SLIP);
  await expect(page.getByRole('heading', { name: /^Try / })).toBeVisible();
  await expect(page.getByText('Practice the moment you slipped on')).toHaveCount(0);
});
