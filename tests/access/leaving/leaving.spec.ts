import { expect, test } from '@playwright/test';
import { button, conversation, fixTheDraw, responses } from '../../e2e/run.ts';
import { expectNoViolations } from '../axe-check.ts';
import { LONG, withSettings } from '../settings.ts';
import { BOARD, CHOOSING, DEBRIEF, HOME, NOTEBOOK, PAUSE, SETTINGS, SHEET } from '../states.ts';
import { expectLeft, pressShiftThreeTimes, stubExit, WAYS } from './leave.ts';

const PLACES = [HOME, SETTINGS, CHOOSING, NOTEBOOK, PAUSE, SHEET, BOARD, DEBRIEF];

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

for (const place of [CHOOSING, PAUSE, BOARD, DEBRIEF]) {
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

test('the first stop of the Tab key is “Leave now”', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Pick a scene' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Leave now')).toBeFocused();
});

test('each press of Shift is shown and said, and another key starts the count anew', async ({
  page,
}) => {
  await stubExit(page);
  await CHOOSING.reach(page);
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
  await page.keyboard.press('Shift');
  await expect(said.filter({ hasText: 'Once more leaves this page.' })).toBeAttached();
  await expect(responses(page)).toBeVisible();
  await page.keyboard.press('Shift');
  await expectLeft(page);
});

test('Escape does not leave', async ({ page }) => {
  await CHOOSING.reach(page);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Escape');
  await expect(conversation(page)).toBeVisible();
});

for (const { name, reach } of [CHOOSING, PAUSE, BOARD, DEBRIEF]) {
  test(`without a network, a blank page to write on stands in place of ${name}`, async ({
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
    await page.keyboard.type('Milk and bread');
    await expect(note).toHaveValue('Milk and bread');
    await expectNoViolations(page, 'the blank page');
  });
}

test('the blank page that leaving without a network opens fills the window', async ({
  page,
  context,
}) => {
  await CHOOSING.reach(page);
  await context.setOffline(true);
  await button(page, 'Leave now').click();
  const note = page.getByRole('textbox', { name: 'Notes' });
  await expect(note).toBeFocused();
  const box = await note.boundingBox();
  expect(box?.width).toBeGreaterThan(1200);
  expect(box?.height).toBeGreaterThan(700);
});
