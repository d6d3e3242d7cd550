import { expect, test } from '@playwright/test';
import { fixTheDraw, start } from '../e2e/run.ts';
import { expectNoViolations } from './axe-check.ts';
import { withSettings } from './settings.ts';

const LOOKS = [
  { colorScheme: 'light', size: { width: 1280, height: 800 } },
  { colorScheme: 'dark', size: { width: 390, height: 844 } },
] as const;

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
});

test('axe finds nothing on a moment with its picture', async ({ page }) => {
  await page.goto('/');
  await start(page);
  await expect(page.locator('.plate canvas')).toBeVisible();
  for (const { colorScheme, size } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await expectNoViolations(page, `${colorScheme}, ${size.width} px`);
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
