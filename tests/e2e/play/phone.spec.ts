import { expect, type Page, test } from '@playwright/test';
import { STRONGEST } from '../responses.ts';
import { atMoment, board, button, fixTheDraw, play, remark, response, say, start } from '../run.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await page.goto('/');
  await start(page);
});

const notebook = (page: Page) => page.getByRole('region', { name: 'Notebook' });
const openNotebook = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: /^Notebook/ });

test('on a phone the notebook comes into view when its button is tapped', async ({ page }) => {
  await say(page, 'two-benches');
  await openNotebook(page).tap();
  await expect(notebook(page).getByRole('heading', { name: 'Notebook' })).toBeInViewport();
  await button(page, 'Close the notebook').tap();
  await expect(notebook(page)).toHaveCount(0);
});

test('on a narrow page the notebook comes into view when N is pressed', async ({ page }) => {
  await play(page, ['two-benches', 'fair-question']);
  await say(page, 'part-of-it');
  await page.keyboard.press('n');
  await expect(notebook(page).getByRole('heading', { name: 'Notebook' })).toBeInViewport();
});

test('the tools under the picture are not cut in half when a moment begins', async ({ page }) => {
  const tools = openNotebook(page);
  const plate = page.getByRole('main').getByRole('figure');
  await expect(plate).toBeVisible();
  const cut = async () => {
    const [bar, tool] = await Promise.all([plate.boundingBox(), tools.boundingBox()]);
    if (bar === null || tool === null) return 'not there';
    const edge = bar.y + bar.height;
    return tool.y < edge && tool.y + tool.height > edge ? 'cut' : 'whole or hidden';
  };
  expect(await cut()).toBe('whole or hidden');
});

test('the bar is no higher on the board than in the scene', async ({ page }) => {
  const height = async () => (await page.getByRole('banner').boundingBox())?.height;
  const before = await height();
  await play(page, STRONGEST);
  await expect(board(page)).toBeVisible();
  expect(await height()).toBe(before);
});

test('a whole moment can be played by touch', async ({ page }) => {
  await response(page, 'two-benches').tap();
  await expect(remark(page)).toBeVisible();
  await button(page, 'Continue').tap();
  await expect(atMoment(page, 2)).toBeVisible();
});

test('on the board the settings are in reach through the pause', async ({ page }) => {
  await play(page, STRONGEST);
  await expect(board(page)).toBeVisible();
  await button(page, 'Pause').tap();
  await page.getByRole('dialog').getByRole('button', { name: 'All settings' }).tap();
  await expect(button(page, 'Close the settings')).toBeVisible();
});
