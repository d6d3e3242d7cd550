import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { button, fixTheDraw } from '../e2e/run.ts';
import { TOPIC } from './leaving/leave.ts';
import { stored } from './leaving/stored.ts';
import { withSettings } from './settings.ts';
import { BOARD, CHOOSING, DEBRIEF, PAGES } from './states.ts';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
});

/** Every title and address the page ever has, from now on. */
function watchNames(page: Page): () => readonly string[] {
  const names = new Set<string>();
  page.on('framenavigated', (frame) => void names.add(frame.url()));
  return () => [...names];
}

for (const { name, reach } of [...PAGES, CHOOSING, BOARD, DEBRIEF]) {
  test(`title and address say nothing of the topic on ${name}`, async ({ page }) => {
    const addresses = watchNames(page);
    await reach(page);
    await expect(page).toHaveTitle(
      /^Training module(: (scenario|debrief|summary|guide|settings|certificate))?$/,
    );
    expect([...addresses(), page.url()].filter((one) => TOPIC.test(one))).toEqual([]);
  });
}

test('the icon says no more than its neutral name', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel~="icon"]').getAttribute('href');
  const icon = await (await request.get(`/${href}`)).text();
  expect(icon).toContain('<svg');
  expect(icon.replaceAll(/<[^>]*>/g, '').trim()).toBe('Training module');
});

test('what the browser keeps has neutral names', async ({ page }) => {
  await DEBRIEF.reach(page);
  const { databases, stores, keys, caches } = await stored(page);
  expect(databases).toEqual(['training-module']);
  expect(stores).toEqual(['drafts', 'facts', 'person', 'sessions']);
  expect(keys).toEqual(['training-module.device', 'training-module.settings']);
  expect(caches).toEqual([]);
});

test('the name of a saved record is neutral', async ({ page }) => {
  await DEBRIEF.reach(page);
  const download = page.waitForEvent('download');
  await button(page, 'Save the record').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^training-record-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toBeTruthy();
});
