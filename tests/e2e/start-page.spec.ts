import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './keys.ts';
import { button, wordsOnly } from './run.ts';

test.beforeEach(async ({ page }) => {
  await wordsOnly(page);
  await page.goto('/');
});

const entry = (page: Page) => button(page, 'Fourth Period');
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** The card is open, under the eyes and under the focus, and the page has not gone to its top. */
async function expectCardInPlace(page: Page, title: string): Promise<void> {
  await expect(button(page, 'Start')).toBeVisible();
  await expect(heading(page, title)).toBeFocused();
  await expect(heading(page, title)).toBeInViewport();
  expect(await scrolled(page)).toBeGreaterThan(0);
}

/** The way back to the list closes the card and leaves the focus on its line, in view. */
async function expectClosedInPlace(page: Page, title: string): Promise<void> {
  await expect(button(page, title)).toBeFocused();
  await expect(button(page, title)).toBeInViewport();
  expect(await scrolled(page)).toBeGreaterThan(0);
}

test('a card opens where it was clicked, and closes there', async ({ page }) => {
  await entry(page).click();
  await expectCardInPlace(page, 'Fourth Period');
  await button(page, 'Back').click();
  await expectClosedInPlace(page, 'Fourth Period');
});

test('a card opens where the keyboard is, and closes there', async ({ page }) => {
  await tabTo(page, entry(page));
  await page.keyboard.press('Enter');
  await expectCardInPlace(page, 'Fourth Period');
  await tabTo(page, button(page, 'Back'));
  await page.keyboard.press('Enter');
  await expectClosedInPlace(page, 'Fourth Period');
});

test('what comes next in the order opens its card and goes there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 }); // the list is out of sight
  await button(page, 'Open Platform Four').click();
  await expectCardInPlace(page, 'Platform Four');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a card opens where it was tapped', async ({ page }) => {
    await entry(page).tap();
    await expectCardInPlace(page, 'Fourth Period');
  });
});
