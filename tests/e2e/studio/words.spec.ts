import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';
import { button } from '../run.ts';

/** Begins a scene from the template, and waits until the way to each moment is known. */
async function beginScene(page: Page): Promise<void> {
  await page.goto('/#/studio');
  await page.getByLabel(/^Name of the scene/).fill('Late Bus');
  await button(page, 'Begin').click();
  await expect(page.getByText('Proved, for every possible run')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Checked just now')).toBeVisible({ timeout: 60_000 });
}

test('a scene is played from an answer, and a line that plays leads to its field', async ({
  page,
}) => {
  await beginScene(page);
  const frame = page.frameLocator('iframe');
  await page.getByLabel('Part of the story').selectOption('b2');
  await button(page, 'Play from here Answer 3 of 4').click();
  await expect(frame.getByText('You bring the cable, and she plugs it in herself.')).toBeVisible();
  const wanted = page.getByRole('textbox', { name: /^Words, line/ });

  const pick = button(page, 'Go to a line’s words');
  await pick.click();
  await expectNoViolations(page, 'a line of the play is picked');
  await frame.getByText('Her phone buzzes along the bench.').click();
  await expect(page.locator('li:focus').locator(wanted)).toHaveValue(/^Her phone buzzes along/);
  await pick.focus();
  await page.keyboard.press('Enter');
  await expect(frame.locator('p:focus')).toContainText('If it rings, it’s him.'); // what is shown last
  await page.keyboard.press('Enter');
  await expect(page.locator('li:focus').locator(wanted)).toHaveValue(/^My sister’s kid/);
});
