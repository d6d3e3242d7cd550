import { expect, type Page, test } from '@playwright/test';
import { playByFacts } from '../e2e/by-facts.ts';
import { STRONGEST } from '../e2e/responses.ts';
import { button, fileNote, fixTheDraw, play, section, start, wordsOnly } from '../e2e/run.ts';
import { expectAllPressable, expectLeaveInReach, expectNoSidewaysScroll } from './reach-check.ts';
import { LONG, withSettings } from './settings.ts';
import { STATES } from './states.ts';

const PHONE = { width: 390, height: 844 };
const ZOOM_200 = { width: 640, height: 400 };
const ZOOM_400 = { width: 320, height: 256 };

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
});

async function expectTwiceAsLarge(page: Page, where: string): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('font-size', '32px');
  await expectNoSidewaysScroll(page, where);
  await expectAllPressable(page, where);
  await expectLeaveInReach(page);
}

test('text twice as large is set in the settings, and all stays in reach through a run', async ({
  page,
}) => {
  await wordsOnly(page);
  await page.goto('/#/settings');
  const slider = page.getByRole('slider', { name: 'Text size' });
  await slider.focus();
  await page.keyboard.press('End');
  await expectTwiceAsLarge(page, 'the settings');
  await button(page, 'Menu').click();
  await page.getByRole('link', { name: 'Scenes' }).click();
  await expect(page.getByRole('heading', { name: 'Pick a scene' })).toBeVisible();
  await expectTwiceAsLarge(page, 'the start page');
  await start(page);
  await expectTwiceAsLarge(page, 'a moment to choose');
  await button(page, 'Settings').locator('visible=true').first().click();
  await expect(button(page, 'Close the settings')).toBeVisible();
  await expectTwiceAsLarge(page, 'the settings during play');
  await button(page, 'Close the settings').click();
  await playByFacts(page, STRONGEST);
  await expectTwiceAsLarge(page, 'the board');
  await fileNote(page);
  await expectTwiceAsLarge(page, 'the debrief');
});

for (const { name, reach } of LONG ? STATES : []) {
  test(`with text twice as large, ${name} stays in reach`, async ({ page }) => {
    await withSettings(page, { stage: false, textSize: 200 });
    await reach(page);
    await expectTwiceAsLarge(page, '200 %');
  });
}

/** `phone.spec.ts` plays a run on a phone. */
for (const size of LONG ? [PHONE, ZOOM_200, ZOOM_400] : [ZOOM_400]) {
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
