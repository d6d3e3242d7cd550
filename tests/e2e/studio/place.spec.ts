import { expect, test } from '@playwright/test';
import { button } from '../run.ts';

test('a pack made from nothing is kept, saved, and opened on another device; a broken file is refused', async ({
  page,
  browser,
}) => {
  await page.goto('/#/place');
  await page.getByLabel('Name of the place').fill('Ohio');
  await button(page, 'Begin').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ohio' })).toBeVisible();
  await expect(page.getByText('Nothing to mend')).toBeVisible();
  await button(page, 'Add a service').click();
  const field = (label: string) => page.locator('details[open]').getByLabel(label);
  await field('Numbers').fill('555-0100');
  await field('Name of the service').fill('');
  await expect(page.getByText('1 thing to mend')).toBeVisible();
  await field('Name of the service').fill('Night line');
  await expect(page.getByText('1 number waits for a check')).toBeVisible();
  await expect(page.getByText('Saved in this browser')).toBeVisible();

  await page.reload();
  await button(page, 'Open “ohio”').click();
  await page.getByText('What learners see').click();
  await expect(page.getByRole('row', { name: /^Night line/ })).toContainText('Ask your supervisor');
  const saved = page.waitForEvent('download');
  await button(page, 'Save as a file').click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('ohio.json');

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto('/#/place');
  const file = other.locator('input[type="file"]');
  await file.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await expect(other.getByText('could not be read as a pack')).toBeVisible();
  await file.setInputFiles(await download.path());
  await expect(other.getByRole('heading', { level: 1, name: 'Ohio' })).toBeVisible();
  await expect(other.locator('summary').filter({ hasText: 'Night line' })).toBeVisible();
  await fresh.close();
});

test('an instructor pack holds what was chosen: the work of a group, and the numbers of one’s own place', async ({
  page,
}) => {
  await page.goto('/#/place');
  await page.getByLabel('Name of the place').fill('Ohio');
  await button(page, 'Begin').click();
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.goto('/#/instructor/the-book');
  const careline = page.getByText('The Careline takes the call.');
  await expect(careline.first()).toBeAttached(); // of the pack that the pages have
  await page.getByLabel('The group works in').selectOption('Health');
  const place = page.getByLabel('Numbers and rules of');
  await place.selectOption('Ohio (your pack)');
  await expect(careline).toHaveCount(0);
  await expect(place.locator('option:checked')).toHaveText('Ohio (your pack)');
  await expect(page.getByLabel('The group works in').locator('option:checked')).toHaveText(
    'Health',
  );
});
