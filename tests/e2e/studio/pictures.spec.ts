import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';
import { button } from '../run.ts';

test('a scene takes a person of another one, then a picture of one’s own with its license', async ({
  page,
}) => {
  await page.goto('/#/studio');
  await page.getByLabel(/^Name of the scene/).fill('Late Bus');
  await button(page, 'Begin').click();
  await expect(page.getByText('Checked just now')).toBeVisible({ timeout: 60_000 });
  const frame = page.frameLocator('iframe');
  await page.getByText('Card and sheets', { exact: true }).click();
  await page.getByRole('radio', { name: 'Thursday', exact: true }).check();
  await expect(page.getByText(/Write under “people”/)).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Sheet' })
    .selectOption('Pictures in words, and of the endings');
  await button(page, 'Begin it').click();
  await button(page, 'Add to “Who is drawn as somebody else”').click();
  await page.getByRole('radio', { name: 'renee of Thursday' }).check();
  await expect(page.getByText('Checked just now: nothing to mend.')).toBeVisible();
  await button(page, 'Play from the start').click();
  await expect(frame.locator('svg.still image[href*="renee"]').first()).toBeVisible();
  await expectNoViolations(page, 'people are lent');

  const picture = await page.screenshot({ type: 'png' });
  await page
    .getByLabel(/^Choose a PNG/)
    .setInputFiles({ name: 'room.png', mimeType: 'image/png', buffer: picture });
  await page.getByLabel('What is to be seen, in English').fill('Two chairs at a window.');
  await page.getByLabel(/^Whose picture it is/).fill('Photograph: ours.');
  await expect(page.getByText('Checked just now: nothing to mend.')).toBeVisible();
  await button(page, 'Play from the start').click();
  await expect(frame.getByAltText('Two chairs at a window.')).toBeVisible();
  await expect(frame.getByText('Photograph: ours.')).toBeVisible();
  await expectNoViolations(page, 'a picture of one’s own');
});
