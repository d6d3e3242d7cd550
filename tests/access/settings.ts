import type { Page } from '@playwright/test';
import type { Settings } from '../../src/ui/settings.ts';

/** Have the page find these settings on the device, as they would be kept from an earlier visit. */
export async function withSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.addInitScript((kept) => {
    if (localStorage.getItem('training-module.settings') === null) {
      localStorage.setItem('training-module.settings', kept);
    }
  }, JSON.stringify(settings));
}
