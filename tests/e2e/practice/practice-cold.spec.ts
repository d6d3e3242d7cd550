import { expect, type Locator, type Page, test } from '@playwright/test';
import { tabTo } from '../keys.ts';
import { button } from '../run.ts';
import { answer, FIRST, field, keptTries, remark } from './practice-page.ts';

declare global {
  interface Window {
    presses?: number;
  }
}

test.describe('from a cold start page', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  /** Count what is pressed from here on: keys, and presses of a pointer or a finger. */
  async function countPresses(page: Page): Promise<() => Promise<number>> {
    await page.addInitScript(() => {
      const note = () => Object.assign(window, { presses: (window.presses ?? 0) + 1 });
      for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, note, true);
    });
    return () => page.evaluate(() => window.presses ?? 0);
  }

  const KEYS_MOST = 30; // beside those of the words: at two a second they take 15 s
  const TAPS = 4; // the link, Begin, the field, Say it

  test('the first answer takes a few keys', async ({ page }) => {
    const presses = await countPresses(page);
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: 'Six minutes', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, 'Begin'));
    await page.keyboard.press('Enter');
    await expect(page.locator('.six-said')).toBeFocused(); // the line is read first
    await tabTo(page, field(page));
    const before = await presses();
    await page.keyboard.type(FIRST);
    const words = (await presses()) - before;
    await expect(button(page, 'Say it')).toHaveAttribute('aria-disabled', 'false');
    await page.keyboard.press('Enter');
    await expect(remark(page)).toBeFocused();
    expect((await presses()) - words).toBeLessThanOrEqual(KEYS_MOST);
    await expect(remark(page)).toContainText('leaves room');
    await expect.poll(() => keptTries(page)).toHaveLength(1);
  });

  for (const hand of ['mouse', 'touch'] as const) {
    test.describe(() => {
      test.use(hand === 'touch' ? { hasTouch: true, viewport: { width: 390, height: 844 } } : {});

      test(`the first answer takes four presses by ${hand}, beside its words`, async ({ page }) => {
        const presses = await countPresses(page);
        const press = (on: Locator) => (hand === 'touch' ? on.tap() : on.click());
        await page.goto('/');
        await press(page.getByRole('link', { name: 'Six minutes', exact: true }));
        await press(button(page, 'Begin'));
        await press(field(page));
        await page.keyboard.insertText(FIRST);
        await press(button(page, 'Say it'));
        await expect(remark(page)).toBeFocused();
        expect(await presses()).toBe(TAPS);
      });
    });
  }

  test('a shared device keeps nothing', async ({ page }) => {
    await page.goto('/#/six-minutes');
    await button(page, 'Shared device? Begin without saving').click();
    await answer(page, FIRST);
    await page.goto('/#/six-minutes/first-tries'); // for the visit they are there
    await expect(page.getByText('left room.').first()).toBeAttached();
    expect(await keptTries(page)).toEqual([]);
    await page.reload();
    await expect(page.getByText('There are none yet.')).toBeVisible();
  });
});
