import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { button, fixTheDraw } from '../e2e/run.ts';
import { stored } from './leaving/stored.ts';
import { withSettings } from './settings.ts';
import { DEBRIEF } from './states.ts';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
});

test('the icon says no more than its neutral name', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel~="icon"]').getAttribute('href');
  const icon = await (await request.get(`/${href}`)).text();
  expect(icon).toContain('<svg');
  expect(icon.replaceAll(/<[^>]*>/g, '').trim()).toBe('Training module');
});

test('what the browser keeps has neutral names, and so has a saved record', async ({ page }) => {
  await DEBRIEF.reach(page);
  const { databases, stores, keys, caches } = await stored(page);
  expect(databases).toEqual(['training-module']);
  expect(stores).toEqual(['drafts', 'facts', 'person', 'sessions']);
  expect(keys).toEqual(['training-module.device', 'training-module.settings']);
  expect(caches).toEqual([]);
  const download = page.waitForEvent('download');
  await button(page, 'Save the record').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^training-record-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toBeTruthy();
});
