import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './keys.ts';
import { button, wordsOnly } from './run.ts';

test.beforeEach(async ({ page }) => {
  await wordsOnly(page);
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();

test('from the home page to a place in the guide, without the mouse', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, link(page, 'Field guide'));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Field guide')).toBeVisible();

  await tabTo(page, page.getByRole('searchbox', { name: 'Find in the guide' }));
  await page.keyboard.type('afford to quit');
  await expect(page.getByText('1 place', { exact: true })).toBeVisible();
  await tabTo(page, link(page, 'The eight questions, from early to late'));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'The eight questions, from early to late')).toBeFocused();
  expect(page.url()).toContain('#/guide/ladder/eight');

  await page.goBack();
  await expect(heading(page, 'Field guide')).toBeVisible();
});

test('a word in the text leads to the glossary', async ({ page }) => {
  await page.goto('/#/guide/control');
  await link(page, 'Intimate partner violence').click();
  await expect(page.getByText('Intimate partner violence (IPV)', { exact: true })).toBeFocused();
});

test('a pathway leads to its scenario, ready to start', async ({ page }) => {
  await page.goto('/#/guide/ways');
  await link(page, 'Platform Four').click();
  await expect(button(page, 'Start')).toBeVisible();
});

test('an address of no chapter leads to the start of the guide', async ({ page }) => {
  await page.goto('/#/guide/1');
  await expect(heading(page, 'Field guide')).toBeVisible();
  await expect(link(page, 'What to do')).toHaveCount(0);
});

test('the pocket card prints alone, on one sheet', async ({ page }) => {
  await page.goto('/#/guide/card');
  await expect(heading(page, 'Pocket card')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of [
    page.getByRole('searchbox'),
    button(page, 'Print this card'),
    button(page, 'Leave now'),
    page.getByRole('contentinfo'),
  ]) {
    await expect(hidden).toBeHidden();
  }
  await expect(heading(page, 'When you talk')).toBeVisible();
  const pdf = await page.pdf({ format: 'Letter' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages).toHaveLength(1);
});
