import process from 'node:process';
import type { Page } from '@playwright/test';
import type { Settings } from '../../src/ui/settings.ts';

/** `npm run test:long` tries every combination; `npm test` the ones most likely to break. */
export const LONG = process.env.LONG_TESTS === '1';

/** Have the page find these settings on the device, as they would be kept from an earlier visit. */
export async function withSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.addInitScript((kept) => {
    if (localStorage.getItem('training-module.settings') === null) {
      localStorage.setItem('training-module.settings', kept);
    }
  }, JSON.stringify(settings));
}
