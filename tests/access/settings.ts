import process from 'node:process';
import type { Page } from '@playwright/test';
import type { Settings } from '../../src/ui/settings.ts';
import { AT_ONCE } from '../e2e/at-once.ts';

/** `npm run test:long` tries every combination; `npm test` the ones most likely to break. */
export const LONG = process.env.LONG_TESTS === '1';

/** Have the page find these settings on the device, as they would be kept from an earlier visit. */
export async function withSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  const kept = JSON.stringify({ ...JSON.parse(AT_ONCE), ...settings });
  await page.addInitScript(
    ([first, wanted]) => {
      const now = localStorage.getItem('training-module.settings');
      if (now === null || now === first) localStorage.setItem('training-module.settings', wanted);
    },
    [AT_ONCE, kept] as const,
  );
}
