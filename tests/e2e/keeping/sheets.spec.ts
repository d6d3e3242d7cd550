import { expect, type Page, test } from '@playwright/test';
import { button, responses, start, wordsOnly } from '../run.ts';
import { countKept, untilKept } from './browser-store.ts';

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
  test(`${name} gives the focus back to the line it was opened from, and under it the scene waits`, async ({
    page,
  }) => {
    await open(page, key);
    await page.keyboard.press(key);
    await expect(sheet(page)).toHaveCount(0);
    await expect(line(page, 2)).toBeFocused();
    await open(page, key);
    for (const pressed of ['1', 'n', 'h']) await page.keyboard.press(pressed);
    await expect(sheet(page).getByRole('heading').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Notebook' })).toHaveCount(0);
    await expect(button(page, 'Continue')).toHaveCount(0);
  });
}

test('a pause is kept, whether by P or by the button', async ({ page }) => {
  await open(page, 'p');
  await untilKept(page, 'paused');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  const pauses = () => countKept(page, 'paused');
  const before = await pauses();
  await button(page, 'Pause').click();
  await expect.poll(pauses).toBe(before + 1);
});
