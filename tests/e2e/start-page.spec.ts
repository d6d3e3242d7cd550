import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './keys.ts';
import { atMoment, button, responses, wordsOnly } from './run.ts';

test.use({ storageState: { cookies: [], origins: [] } }); // nobody said anything about the device yet

test.beforeEach(async ({ page }) => {
  await wordsOnly(page);
  await page.goto('/');
  await expect(button(page, 'Start')).toBeVisible();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const job = (page: Page, name: string) => page.getByRole('radio', { name });
const scene = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const titles = (page: Page) => page.locator('.scenes h3').allTextContents();

/** Do something to the page and see that neither the view nor the focus goes to its top. */
async function expectInPlace(page: Page, act: () => Promise<void>): Promise<void> {
  await act();
  const before = await page.evaluate(() => scrollY);
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('main');
  expect(await page.evaluate(() => scrollY)).toBe(before);
}

test('Start begins a scene at once, with one press', async ({ page }) => {
  await button(page, 'Start').click();
  await expect(responses(page)).toBeVisible();
  await expect(atMoment(page, 1)).toBeVisible();
});

test('by keyboard the way to Start is short, and what is more of the notice comes before it', async ({
  page,
}) => {
  const stops = ['Leave now', 'Skip to the page'];
  for (const name of stops) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(name);
  }
  await tabTo(page, button(page, 'More'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Leaving early never lowers your score.')).toBeVisible();
  const after = ['Start', 'Start with sound', 'Shared device? Start without saving'];
  for (const name of after) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(name);
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Six minutes' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Español')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(job(page, 'Something else')).toBeFocused(); // one stop, arrows inside
  await page.keyboard.press('Tab');
  await expect(scene(page, 'Take the 4-minute tour')).toBeFocused();
});

test('a job brings its own face and question, orders the scenes, hides none, and moves nothing', async ({
  page,
}) => {
  const all = await titles(page);
  await job(page, 'Police').scrollIntoViewIfNeeded();
  await expectInPlace(page, () => job(page, 'Police').check());
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'You get your pension either way',
  );
  const ordered = await titles(page);
  expect(ordered[0]).toBe('The Book');
  expect([...ordered].sort()).toEqual([...all].sort());
  await expectInPlace(page, () => page.keyboard.press('ArrowRight')); // Health
  await expect(job(page, 'Health')).toBeFocused();
  await expectInPlace(page, () => button(page, 'More').click());
  await button(page, 'Start').click();
  await expect(responses(page)).toBeVisible();
  await page.goto('/#/');
  await expect(job(page, 'Health')).toBeChecked(); // it stays on the device
});

test('a scene is a page of its own, read from its top, and Back comes back', async ({ page }) => {
  await scene(page, 'Fourth Period').click();
  await expect(page.getByText('A 14-year-old student;')).toBeVisible();
  await expect(page.locator('main')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(heading(page, 'Pick a scene')).toBeVisible();
});

test.describe('where the browser refuses storage', () => {
  test('Start works, and the page says that the run ends with it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await page.reload();
    await expect(page.getByText('This browser won’t save, so your run ends with')).toBeVisible();
    await button(page, 'Start').click();
    await expect(responses(page)).toBeVisible();
  });
});

for (const width of [390, 320]) {
  test.describe(`on a phone, ${width} wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: true, isMobile: true });

    test('Start is within the first screen, and one tap begins', async ({ page }) => {
      const box = await button(page, 'Start').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(width === 390 ? 640 : 760);
      await button(page, 'Start').tap();
      await expect(responses(page)).toBeVisible();
    });
  });
}
