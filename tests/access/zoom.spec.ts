import { expect, type Page, test } from '@playwright/test';
import { STRONGEST } from '../e2e/responses.ts';
import { button, fileNote, fixTheDraw, play, section, start } from '../e2e/run.ts';
import { TOPIC } from './leaving/leave.ts';
import {
  expectAllPressable,
  expectLeaveInReach,
  expectNoSidewaysScroll,
  hiddenWhileFocused,
} from './reach-check.ts';
import { LONG, withSettings } from './settings.ts';
import { BOARD, CHOOSING, DEBRIEF, HOME, PAGES, SETTINGS, SHEET, STATES } from './states.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const ZOOM_200 = { width: 640, height: 400 };
const ZOOM_400 = { width: 320, height: 256 };

const SIZES = LONG ? [WIDE, PHONE, ZOOM_200, ZOOM_400] : [PHONE, ZOOM_400];
const DENSE_STATES = [HOME, SETTINGS, CHOOSING, SHEET, BOARD, DEBRIEF];
/** Where the bar is tried on everything that takes the focus. */
const FOCUS_STATES = LONG
  ? [...PAGES, CHOOSING, BOARD, DEBRIEF]
  : [HOME, SETTINGS, CHOOSING, BOARD, DEBRIEF];

const NEUTRAL_TITLE = /^Training module(: (scenario|debrief|summary|guide|settings|certificate))?$/;

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
});

/** Returns every address the page has had since. */
function watchAddresses(page: Page): () => readonly string[] {
  const addresses = new Set<string>();
  page.on('framenavigated', (frame) => void addresses.add(frame.url()));
  return () => [...addresses, page.url()];
}

for (const state of STATES) {
  const { name, reach } = state;
  test(`on a phone and zoomed in, ${name} stays in reach; title and address say nothing of the topic`, async ({
    page,
  }) => {
    const addresses = watchAddresses(page);
    await withSettings(page, { stage: false });
    await reach(page);
    await expect(page).toHaveTitle(NEUTRAL_TITLE);
    expect(addresses().filter((one) => TOPIC.test(one))).toEqual([]);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expectNoSidewaysScroll(page, `${size.width} px`);
      await expectAllPressable(page, `${size.width} px`);
      await expectLeaveInReach(page);
      if (!FOCUS_STATES.includes(state)) continue;
      expect.soft(await hiddenWhileFocused(page), `behind the bar, ${size.width} px`).toEqual([]);
    }
  });
}

for (const { name, reach } of LONG ? STATES : DENSE_STATES) {
  test(`with text twice as large, ${name} stays in reach`, async ({ page }) => {
    await withSettings(page, { stage: false, textSize: 200 });
    await reach(page);
    await expect(page.locator('html')).toHaveCSS('font-size', '32px');
    await expectNoSidewaysScroll(page, '200 %');
    await expectAllPressable(page, '200 %');
    await expectLeaveInReach(page);
  });
}

for (const size of LONG ? [PHONE, ZOOM_200, ZOOM_400] : [PHONE, ZOOM_400]) {
  test(`a whole run with its picture can be played at ${size.width} by ${size.height} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto('/');
    await start(page);
    await expectNoSidewaysScroll(page, 'play');
    await play(page, STRONGEST);
    await expectNoSidewaysScroll(page, 'board');
    await fileNote(page);
    await expect(section(page, 'Turn by turn')).toBeVisible();
    await expectNoSidewaysScroll(page, 'debrief');
  });
}

test('text twice as large is set in the settings and stays through a run', async ({ page }) => {
  await page.goto('/#/settings');
  const slider = page.getByRole('slider', { name: 'Text size' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.locator('html')).toHaveCSS('font-size', '32px');
  await button(page, 'Menu').click();
  await page.getByRole('link', { name: 'Scenes' }).click();
  await start(page);
  await expect(page.locator('html')).toHaveCSS('font-size', '32px');
  await play(page, STRONGEST.slice(0, 2));
  await expectNoSidewaysScroll(page, '200 %');
  await expect(button(page, 'Leave now')).toBeInViewport({ ratio: 1 });
});
