import { expect, test } from '@playwright/test';
import { button, conversation, fixTheDraw, responses } from '../../e2e/run.ts';
import { expectNoViolations } from '../axe-check.ts';
import { LONG, withSettings } from '../settings.ts';
import { BOARD, CHOOSING, DEBRIEF, HOME, NOTEBOOK, PAUSE, SETTINGS, SHEET } from '../states.ts';
import { expectLeft, pressShiftThreeTimes, stubExit, WAYS } from './leave.ts';

/** `exit-matrix.spec.ts` leaves the settings, the board and the debrief. */
const ELSEWHERE = LONG ? [SETTINGS, SHEET, BOARD, DEBRIEF] : [];
const PLACES = [HOME, CHOOSING, NOTEBOOK, PAUSE, ...ELSEWHERE];

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
});

/** Each place is left by Shift, which every place must hear; one of them by all ways. */
for (const place of PLACES) {
  const { name, reach } = place;
  const ways = Object.entries(WAYS);
  for (const [way, leave] of LONG || place === CHOOSING ? ways : ways.slice(-1)) {
    test(`${name} can be left ${way}`, async ({ page }) => {
      await stubExit(page);
      await reach(page);
      await leave(page);
      await expectLeft(page);
    });
  }
}

test('the screen is blank before the other page is even asked for', async ({ page }) => {
  await stubExit(page);
  await page.addInitScript(() => {
    addEventListener('beforeunload', () => {
      const { display } = getComputedStyle(document.documentElement);
      const seen = [display, document.body.textContent, document.title];
      sessionStorage.setItem('seen', JSON.stringify(seen));
    });
  });
  await CHOOSING.reach(page);
  await pressShiftThreeTimes(page);
  await expectLeft(page);
  await page.goto('/');
  const seen = await page.evaluate(() => sessionStorage.getItem('seen'));
  expect(JSON.parse(seen ?? '')).toEqual(['none', '', 'Notes']);
});

for (const place of LONG ? [CHOOSING, PAUSE, BOARD, DEBRIEF] : [PAUSE]) {
  test(`going back after leaving ${place.name} opens the page before the run, whole`, async ({
    page,
  }) => {
    await stubExit(page);
    await place.reach(page);
    await button(page, 'Leave now').click();
    await expectLeft(page);
    await page.goBack();
    await expect(page).not.toHaveURL(/play|debrief/);
    await expect(button(page, 'Start')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goForward();
    await expectLeft(page);
  });
}

test('each press of Shift is shown and said, another key starts the count anew, and Escape does not leave', async ({
  page,
}) => {
  await stubExit(page);
  await CHOOSING.reach(page);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Escape');
  await expect(conversation(page)).toBeVisible();
  const said = page.getByRole('status');
  const once = 'Shift pressed once. Twice more leaves this page.';
  await page.keyboard.press('Shift');
  await expect(said.filter({ hasText: once })).toBeAttached();
  await expect(page.locator('.presses .on')).toHaveCount(1);
  await page.keyboard.press('Shift');
  await expect(said.filter({ hasText: 'Once more leaves this page.' })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(page.locator('.presses .on')).toHaveCount(0);
  await page.keyboard.press('Shift');
  await expect(said.filter({ hasText: once })).toBeAttached();
  await page.keyboard.press('Shift+A');
  await expect(page.locator('.presses .on')).toHaveCount(0);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(said.filter({ hasText: 'Once more leaves this page.' })).toBeAttached();
  await expect(responses(page)).toBeVisible();
  await page.keyboard.press('Shift');
  await expectLeft(page);
});

for (const { name, reach } of LONG ? [CHOOSING, PAUSE, BOARD, DEBRIEF] : [CHOOSING, PAUSE]) {
  test(`without a network, a blank page to write on fills the window in place of ${name}`, async ({
    page,
    context,
  }) => {
    await reach(page);
    await context.setOffline(true);
    await pressShiftThreeTimes(page);
    const note = page.getByRole('textbox', { name: 'Notes' });
    await expect(note).toBeFocused();
    await expect(note).toHaveValue('');
    await expect(page).toHaveTitle('Notes');
    await expect(page).toHaveURL('/');
    await expect(page.locator('body')).toHaveText('');
    const box = await note.boundingBox();
    expect(box?.width).toBeGreaterThan(1200);
    expect(box?.height).toBeGreaterThan(700);
    await page.keyboard.type('Milk and bread');
    await expect(note).toHaveValue('Milk and bread');
    await expectNoViolations(page, 'the blank page');
  });
}
