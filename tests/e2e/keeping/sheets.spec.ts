import { expect, type Page, test } from '@playwright/test';
import { button, responses, start, wordsOnly } from '../run.ts';
import { untilKept } from './browser-store.ts';

test.beforeEach(async ({ page }) => {
  await wordsOnly(page);
  await page.goto('/');
  await start(page);
});

const sheet = (page: Page) => page.getByRole('dialog');
const line = (page: Page, number: number) =>
  responses(page)
    .getByRole('button')
    .nth(number - 1);

/** Open a sheet from the second line, where the focus is. */
async function open(page: Page, key: string): Promise<void> {
  await page.keyboard.press('2');
  await expect(line(page, 2)).toBeFocused();
  await page.keyboard.press(key);
  await expect(sheet(page).getByRole('heading').first()).toBeFocused();
}

for (const [key, name] of [
  ['?', 'the list of keys'],
  ['p', 'the pause'],
] as const) {
  test(`${name}, opened and closed by its key, gives the focus back to the line it was on`, async ({
    page,
  }) => {
    await open(page, key);
    await page.keyboard.press(key);
    await expect(sheet(page)).toHaveCount(0);
    await expect(line(page, 2)).toBeFocused();
  });

  test(`under ${name} the scene waits: its keys do nothing`, async ({ page }) => {
    await open(page, key);
    for (const pressed of ['1', 'n', 'h']) await page.keyboard.press(pressed);
    await expect(sheet(page).getByRole('heading').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Notebook' })).toHaveCount(0);
    await expect(button(page, 'Continue')).toHaveCount(0);
  });
}

test('the settings, opened in a run, give the focus back to their button', async ({ page }) => {
  const settings = page.getByRole('banner').getByRole('button', { name: 'Settings' });
  await settings.press('Enter');
  await expect(sheet(page).getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(settings).toBeFocused();
});

test('a pause by the button is kept', async ({ page }) => {
  await button(page, 'Pause').click();
  await untilKept(page, 'paused');
});

test('a pause by P is kept like one by the button', async ({ page }) => {
  await open(page, 'p');
  await untilKept(page, 'paused');
});
