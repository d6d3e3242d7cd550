import { expect, type Locator, type Page, test } from '@playwright/test';
import { button, fixTheDraw, responses, start } from '../e2e/run.ts';
import { withSettings } from './settings.ts';

interface SheetCase {
  readonly name: string;
  readonly title: string;
  readonly opener: (page: Page) => Locator;
  readonly least?: number; // px: narrower, it is opened from the pause
}

const SHEETS: readonly SheetCase[] = [
  { name: 'the pause', title: 'Paused', opener: (page) => button(page, 'Pause') },
  {
    name: 'the settings',
    title: 'Settings',
    opener: (page) => button(page, 'Settings').locator('visible=true'),
    least: 1280,
  },
  { name: 'the list of keys', title: 'Keys', opener: (page) => button(page, 'All keys') },
];

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 640, height: 400 },
] as const;

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
  await page.goto('/');
  await start(page);
});

/** Open a sheet by keyboard, from the button that opens it. */
async function open(page: Page, { title, opener }: SheetCase): Promise<Locator> {
  await opener(page).focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('dialog').getByRole('heading', { name: title, exact: true });
  await expect(heading).toBeVisible();
  return heading;
}

for (const sheet of SHEETS) {
  test(`${sheet.name} opens at its start over a page that waits, and gives the focus back to what opened it`, async ({
    page,
  }) => {
    for (const size of SIZES.filter(({ width }) => width >= (sheet.least ?? 0))) {
      await page.setViewportSize(size);
      const heading = await open(page, sheet);
      await expect(heading).toBeFocused();
      await expect.soft(heading, `${size.width} px`).toBeInViewport({ ratio: 1 });
      await expect(button(page, 'Leave now')).toBeInViewport({ ratio: 1 });
      await button(page, 'Leave now').click({ trial: true });
      const line = responses(page).getByRole('button').first();
      await line.evaluate((one) => one.focus());
      await expect(line).not.toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(sheet.opener(page)).toBeFocused();
    }
  });
}

test('one sheet at a time', async ({ page }) => {
  await button(page, 'Pause').click();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await button(page, 'Settings').locator('visible=true').first().click();
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});
