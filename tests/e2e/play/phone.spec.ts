import { expect, type Page, test } from '@playwright/test';
import { expectNoSidewaysScroll } from '../../access/reach-check.ts';
import { STRONGEST } from '../responses.ts';
import {
  atMoment,
  board,
  button,
  fileNote,
  fixTheDraw,
  goOn,
  play,
  remark,
  response,
  say,
  section,
  start,
} from '../run.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await page.goto('/');
  await start(page);
});

const notebook = (page: Page) => page.getByRole('region', { name: 'Notebook' });
const openNotebook = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: /^Notebook/ });

test('a whole run with its picture is played on a phone, by touch, with nothing cut off', async ({
  page,
}) => {
  const plate = page.getByRole('main').getByRole('figure');
  await expect(plate).toBeVisible();
  const cut = async () => {
    const [bar, tool] = await Promise.all([plate.boundingBox(), openNotebook(page).boundingBox()]);
    if (bar === null || tool === null) return 'not there';
    const edge = bar.y + bar.height;
    return tool.y < edge && tool.y + tool.height > edge ? 'cut' : 'whole or hidden';
  };
  expect(await cut()).toBe('whole or hidden'); // the tools under the picture, when a moment begins
  await expectNoSidewaysScroll(page, 'play');
  const height = async () => (await page.getByRole('banner').boundingBox())?.height;
  const before = await height();

  await response(page, 'two-benches').tap();
  await expect(remark(page)).toBeVisible();
  await openNotebook(page).tap();
  await expect(notebook(page).getByRole('heading', { name: 'Notebook' })).toBeInViewport();
  await button(page, 'Close the notebook').tap();
  await expect(notebook(page)).toHaveCount(0);
  await button(page, 'Continue').tap();
  await expect(atMoment(page, 2)).toBeVisible();
  await play(page, ['fair-question']);
  await say(page, 'one-bus');
  await page.keyboard.press('n'); // a narrow page with keys
  await expect(notebook(page).getByRole('heading', { name: 'Notebook' })).toBeInViewport();
  await page.keyboard.press('n');
  await goOn(page);
  await play(page, STRONGEST.slice(3));

  await expect(board(page)).toBeVisible();
  expect(await height()).toBe(before); // the bar is no higher than in the scene
  await expectNoSidewaysScroll(page, 'board');
  await button(page, 'Pause').tap();
  await page.getByRole('dialog').getByRole('button', { name: 'All settings' }).tap();
  await button(page, 'Close the settings').tap();
  await fileNote(page);
  await expect(section(page, 'Turn by turn')).toBeVisible();
  await expectNoSidewaysScroll(page, 'debrief');
  await expect(page.getByText('The picture could not be shown.')).toHaveCount(0);
});
