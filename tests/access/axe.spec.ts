import { expect, test } from '@playwright/test';
import { fixTheDraw, start } from '../e2e/run.ts';
import { expectNoViolations } from './axe-check.ts';
import { LONG, withSettings } from './settings.ts';
import { MAIN_STATES, STATES } from './states.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };
const BOTH = [WIDE, NARROW];
const LOOKS = [
  { theme: 'light', media: { colorScheme: 'light' }, sizes: LONG ? BOTH : [WIDE] },
  { theme: 'dark', media: { colorScheme: 'dark' }, sizes: LONG ? BOTH : [NARROW] },
  {
    theme: 'light',
    media: { colorScheme: 'light', forcedColors: 'active' },
    sizes: LONG ? BOTH : [NARROW],
  },
] as const;

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
});

/** `matrix.spec.ts` already runs axe on the main states, so `npm test` leaves them out here. */
const states = LONG ? STATES : STATES.filter((state) => !MAIN_STATES.includes(state));

for (const { name, reach } of states) {
  test(`axe finds nothing on ${name}, light, dark and in forced colors, wide and narrow`, async ({
    page,
  }) => {
    await withSettings(page, { stage: false });
    await reach(page);
    for (const { theme, media, sizes } of LOOKS) {
      await page.emulateMedia(media);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expectNoViolations(page, `${JSON.stringify(media)}, ${size.width} px`);
      }
    }
  });
}

test('axe finds nothing on a moment with its picture', async ({ page }) => {
  await page.goto('/');
  await start(page);
  await expect(page.locator('.plate canvas')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of BOTH) {
      await page.setViewportSize(size);
      await expectNoViolations(page, `${colorScheme}, ${size.width} px`);
    }
  }
});

test('axe finds nothing in high contrast, light and dark', async ({ page }) => {
  await withSettings(page, { stage: false, theme: 'contrast' });
  await page.goto('/');
  await start(page);
  await expectNoViolations(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast-dark');
  await expectNoViolations(page, 'dark');
});
