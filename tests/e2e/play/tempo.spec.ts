import { expect, type Page, test } from '@playwright/test';
import { untilKept, untilLine } from '../keeping/browser-store.ts';
import { passage } from '../keys.ts';
import { atMoment, button, fixTheDraw, openCard, remark, response, responses } from '../run.ts';

// Nobody has set anything: lines come one by one.
test.use({ storageState: { cookies: [], origins: [] } });

/** Wait until the page takes a press again, as a hand does. */
const settled = (page: Page) => expect(page.locator('[data-fresh]')).toHaveCount(0);

/** Start as a newcomer who lets the device keep the place. */
async function begin(page: Page): Promise<void> {
  await fixTheDraw(page);
  await page.addInitScript(() => localStorage.setItem('training-module.device', 'own'));
  await page.goto('/');
  await openCard(page);
  await button(page, 'Start').click();
  await expect(passage(page)).toBeFocused();
}

test('the answer stands alone, goes on line by line, and a reload finds the line', async ({
  page,
}) => {
  await begin(page);
  await expect(responses(page)).toBeVisible(); // this scene opens on its question
  await settled(page);
  await response(page, 'two-benches').click();
  await expect(remark(page)).toHaveCount(0); // the answer stands alone
  await untilKept(page, 'chose');
  await page.reload();
  await expect(passage(page)).toBeFocused();
  await expect(remark(page)).toHaveCount(0);
  let presses = 0;
  for (; await button(page, 'Next').isVisible(); presses += 1) await button(page, 'Next').click();
  await expect(remark(page)).toBeFocused();
  await untilLine(page, presses);
  await page.reload();
  await button(page, 'Continue').click();
  await expect(atMoment(page, 2)).toBeVisible();
});
